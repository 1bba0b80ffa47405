package org.casewalk.web;

import io.nayuki.qrcodegen.QrCode;

/** An address as a code that a telephone reads. */
final class QrPicture {

    /** Light modules that must stand around a code. */
    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    /** Draws it, dark on light whatever the colours of the page. */
    static String svg(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET_ZONE;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        return """
                <svg class="qr" viewBox="0 0 %d %d" role="img" aria-label="QR code of the address" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>
                """.formatted(size, size, dark);
    }
}
