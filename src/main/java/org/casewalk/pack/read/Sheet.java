package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Problems;

/** One YAML file while it is read. */
final class Sheet {

    private final String file;
    private final Problems problems;

    Sheet(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Place place(int line, int column, String path) {
        return new Place(file, line, column, path);
    }

    void problem(Fault fault, Place place, String message, String maybe) {
        problems.add(fault, place, message, maybe);
    }

    void problem(Fault fault, Place place, String message, List<String> nearest, String maybe) {
        problems.add(fault, place, "", message, nearest, maybe);
    }

    /** Reads the groups of a list; anything else in it is reported. */
    List<Fields> groups(Node node, String path) {
        if (!(node instanceof Node.Sequence list)) {
            wrongKind(node, path, "a list");
            return List.of();
        }
        List<Fields> groups = new ArrayList<>();
        for (int i = 0; i < list.values().size(); i++) {
            group(list.values().get(i), path + "/" + i, groups);
        }
        return groups;
    }

    private void group(Node node, String path, List<Fields> groups) {
        if (node instanceof Node.Mapping mapping) {
            groups.add(new Fields(this, mapping, path));
        } else {
            wrongKind(node, path, "a group of keys and values");
        }
    }

    void wrongKind(Node node, String path, String wanted) {
        problem(
                Fault.WRONG_KIND,
                place(node.line(), node.column(), path),
                "Here stands %s where %s is read.".formatted(node.inWords(), wanted),
                "Maybe write %s; the neighbours in this file show how.".formatted(wanted));
    }
}
