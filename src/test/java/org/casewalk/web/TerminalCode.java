package org.casewalk.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The dark modules of a QR code: as the library makes them, and read back from half blocks in a terminal, light being drawn. */
final class TerminalCode {

    private static final String DRAWN = "█▀▄ ";

    private TerminalCode() {}

    /** One line a row, {@code #} where it is dark. */
    static String of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                text.append(code.getModule(x, y) ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** What a camera sees between the light edges of what was printed. */
    static String in(String printed) {
        String rows = Arrays.stream(printed.split("\n"))
                .filter(line -> line.startsWith("█") && line.chars().allMatch(sign -> DRAWN.indexOf(sign) >= 0))
                .map(line -> half(line, "█▀") + "\n" + half(line, "█▄") + "\n")
                .collect(Collectors.joining());
        return Arrays.stream(rows.split("\n"))
                .filter(row -> row.contains("#"))
                .map(row -> row.substring(2, row.length() - 2) + "\n")
                .collect(Collectors.joining());
    }

    private static String half(String line, String light) {
        return line.chars()
                .mapToObj(sign -> light.indexOf(sign) >= 0 ? "." : "#")
                .collect(Collectors.joining());
    }
}
