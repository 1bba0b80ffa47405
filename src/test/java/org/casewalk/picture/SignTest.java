package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Signs as a black-and-white printer sees them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignTest {

    private static final int SIZE = 48;
    private static final int ZOOM = 3;
    /** Of all points of a sign's square. */
    private static final double FEWEST_THAT_DIFFER = 0.01;

    @Test
    void every_two_signs_differ_in_black_and_white() {
        List<String> alike = new ArrayList<>();
        for (Sign one : Sign.values()) {
            for (Sign other : Sign.values()) {
                if (one.compareTo(other) < 0 && differs(printed(one), printed(other)) < FEWEST_THAT_DIFFER) {
                    alike.add(one + " and " + other);
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    private static double differs(BufferedImage one, BufferedImage other) {
        int points = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                points += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return points / (double) (SIZE * SIZE);
    }

    private static BufferedImage printed(Sign sign) {
        BufferedImage paper = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(Color.BLACK);
        pen.translate(SIZE / 2, SIZE / 2);
        pen.scale(ZOOM, ZOOM);
        pen.setStroke(new BasicStroke(1.6f));
        Path2D shape = shape(sign.path());
        if (sign.filled()) {
            pen.fill(shape);
        }
        pen.draw(shape);
        pen.dispose();
        return paper;
    }

    private static Path2D shape(String commands) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Matcher command = Pattern.compile("([MLHVAZ])([^MLHVAZ]*)").matcher(commands);
        while (command.find()) {
            double[] numbers = Pattern.compile("[ ,]+")
                    .splitAsStream(command.group(2).strip())
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            draw(shape, command.group(1), numbers);
        }
        return shape;
    }

    /** The only arcs are halves of the circle around the origin. */
    private static void draw(Path2D shape, String command, double[] numbers) {
        switch (command) {
            case "M" -> shape.moveTo(numbers[0], numbers[1]);
            case "L" -> shape.lineTo(numbers[0], numbers[1]);
            case "H" -> shape.lineTo(numbers[0], shape.getCurrentPoint().getY());
            case "V" -> shape.lineTo(shape.getCurrentPoint().getX(), numbers[0]);
            case "A" ->
                shape.append(
                        new Arc2D.Double(-numbers[0], -numbers[0], 2 * numbers[0], 2 * numbers[0], 0, 360, Arc2D.OPEN),
                        false);
            case "Z" -> shape.closePath();
            default -> throw new AssertionError(command);
        }
    }
}
