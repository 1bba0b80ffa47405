package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;
import org.casewalk.picture.AnswerMap;
import org.casewalk.picture.CriteriaGrid;
import org.casewalk.picture.Picture;
import org.casewalk.picture.Timeline;
import org.casewalk.walk.Walk;

/** The pictures of a walk. */
final class Drawn {

    private Drawn() {}

    static List<Picture> timeline(Walk walk, Library library) {
        return List.of(Timeline.of("timeline", walk.caseFile(), walk.checklist(), library));
    }

    /** The timeline with no more than some room for its lanes, in pixels. */
    static Picture brief(Walk walk, Library library, double room) {
        return Timeline.brief("brief", walk.caseFile(), library, room);
    }

    /** Timeline, a grid for each pack that has criteria sets, and what one more answer would change. */
    static List<Picture> all(Walk walk, Library library) {
        List<Picture> pictures = new ArrayList<>(timeline(walk, library));
        for (Pack pack : library.packs()) {
            if (pack.subjects().stream().anyMatch(Drawn::published)) {
                String id = pack.header().id();
                pictures.add(CriteriaGrid.of("grid-" + id, walk.checklist(), library, id));
            }
        }
        pictures.add(AnswerMap.of("answers", walk.checklist()));
        return pictures;
    }

    private static boolean published(Subject subject) {
        return subject.kind() == Subject.Kind.CRITERIA_SET || subject.kind() == Subject.Kind.FEATURE_LIST;
    }
}
