package org.casewalk.cli;

import io.nayuki.qrcodegen.QrCode;
import org.casewalk.web.Site;
import org.casewalk.web.SiteOptions;

/** What the terminal says when the site is up. */
final class WalkGreeting {

    private static final int QUIET_ZONE = 2;

    private WalkGreeting() {}

    static String of(Site site, SiteOptions options, WalkFolder folder, String path) {
        StringBuilder text = new StringBuilder();
        text.append("Exercise or structured review, not care.\n");
        text.append("The walk-through is at ")
                .append(site.address())
                .append(path)
                .append('\n');
        text.append("Walks are kept in ").append(folder.walks()).append('\n');
        if (options.lan()) {
            String join = "http://%s:%d/".formatted(options.names().get(0), site.port());
            text.append("\nOthers on this network: ")
                    .append(join)
                    .append("  code ")
                    .append(options.joinCode());
            text.append("\nFor a projector: ").append(site.address()).append("invite");
            if (LocalNetwork.seenFromElsewhere(options.names().get(0))) {
                text.append(
                        "\nThis is no address of a private network: it may be reached from elsewhere. Maybe join one first.");
            }
            text.append("\nNothing is encrypted: no real person's case belongs here.\n\n")
                    .append(qr(join));
        }
        return text.append("Ctrl+C ends it.\n").toString();
    }

    /** Two rows of the code on each line, dark on light whatever the colours of the terminal. */
    private static String qr(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder text = new StringBuilder();
        for (int y = -QUIET_ZONE; y < code.size + QUIET_ZONE; y += 2) {
            for (int x = -QUIET_ZONE; x < code.size + QUIET_ZONE; x++) {
                boolean upper = !code.getModule(x, y);
                boolean lower = !code.getModule(x, y + 1);
                text.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            text.append('\n');
        }
        return text.append('\n').toString();
    }
}
