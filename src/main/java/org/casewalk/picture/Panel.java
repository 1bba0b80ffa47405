package org.casewalk.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.term.Interval;

/** Lanes in sections along one time axis, with a legend of what they use. */
final class Panel {

    private final Sheet sheet;
    private final Plot plot;
    private final Axis axis;
    private final List<Lane.Mark> drawn = new ArrayList<>();

    Panel(Sheet sheet, Plot plot, Interval onset) {
        this.sheet = sheet;
        this.plot = plot;
        this.axis = new Axis(plot, onset);
    }

    void begin() {
        axis.begin(sheet);
    }

    void lane(Lane lane) {
        lane(lane, "p-text");
    }

    private void lane(Lane lane, String className) {
        List<Strip> strips = strips(lane);
        double room = sheet.form().labelRoom();
        double top = sheet.row(
                Letters.lines(lane.label(), room),
                className,
                lane.beneath().isEmpty() ? List.of() : Letters.lines(lane.beneath(), room),
                strips.stream().mapToDouble(Strip::height).sum());
        for (Strip strip : strips) {
            strip.draw(sheet.svg(), top);
            top += strip.height();
        }
        drawn.addAll(lane.marks());
    }

    /** Draws a lane, those that belong to it, and lines from its moments through them. */
    void block(Lane head, List<Lane> lanes) {
        lane(head, "p-strong");
        double top = sheet.y();
        lanes.forEach(this::lane);
        for (Sheet.Zone zone : sheet.zones(top)) {
            head.marks().forEach(mark -> plumb(mark.time(), zone));
        }
    }

    /** Where a time begins and ends, or in the middle of a day; nothing at an end that the record leaves open. */
    private void plumb(Interval time, Sheet.Zone zone) {
        if (!Placed.vague(time)) {
            plumb((time.atLeast() + time.atMost()) / 2, zone);
        } else {
            Stream.of(time.atLeast(), time.atMost()).filter(Double::isFinite).forEach(hour -> plumb(hour, zone));
        }
    }

    private void plumb(double hour, Sheet.Zone zone) {
        sheet.svg().guide(plot.x(hour), zone.top(), zone.bottom(), Svg.Stroke.PLUMB);
    }

    private List<Strip> strips(Lane lane) {
        List<Lane.Value> values = only(lane, Lane.Value.class).toList();
        List<Strip> strips = new ArrayList<>();
        if (!values.isEmpty()) {
            strips.add(new TrendStrip(plot, values));
        }
        if (only(lane, Lane.Window.class).findAny().isPresent()) {
            strips.add(new WindowStrip(plot, only(lane, Lane.Window.class).toList()));
        } else if (values.size() < lane.marks().size()) {
            strips.add(new MomentStrip(plot, lane.marks()));
        }
        return strips;
    }

    private static <T> Stream<T> only(Lane lane, Class<T> kind) {
        return lane.marks().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Ends the axis and explains what was used. */
    void end(Legend legend) {
        axis.end(sheet);
        sheet.skip(Sheet.GAP);
        legend.signs(signs()).draw(sheet);
    }

    private Set<Sign> signs() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Lane.Mark mark : drawn) {
            if (mark instanceof Lane.Moment moment) {
                signs.add(moment.sign());
            } else if (mark instanceof Lane.Value value) {
                signs.add(TrendStrip.sign(value.value()));
            }
        }
        return signs;
    }

    /** Says whether any mark of a kind was drawn over more than a day. */
    boolean hasRough() {
        return drawn.stream().anyMatch(mark -> mark instanceof Lane.Moment && Placed.vague(mark.time()));
    }

    List<Lane.Mark> drawn() {
        return drawn;
    }
}
