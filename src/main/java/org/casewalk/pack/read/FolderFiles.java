package org.casewalk.pack.read;

import java.io.IOException;
import java.util.List;

/** The files of one rules folder. Paths are relative, with forward slashes, and never leave the folder. */
interface FolderFiles {

    /** Longest file that is read, in bytes. */
    int MOST_BYTES = 256 * 1024;

    /** Gives the name that problems show for a path. */
    String name(String path);

    /** Says whether there is such a file. */
    boolean has(String path);

    /**
     * Reads a file.
     *
     * @return its bytes; one more than {@link #MOST_BYTES} where it is longer
     * @throws IOException where it is missing, not a plain file or leads out of the folder; the message says which
     */
    byte[] read(String path) throws IOException;

    /** Lists the paths of the folders that hold a {@code pack.yaml}, by name; the empty path is the folder itself. */
    List<String> packs();

    /** Lists the rule files that stand in a pack's folder, by name; empty where that cannot be told. */
    List<String> ruleFiles(String pack);
}
