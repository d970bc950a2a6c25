package org.hengji.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;

/**
 * Which projects of a preview to commit, by their pointers. What concerns the whole department goes with every commit.
 *
 * @param projects these alone; null or empty for all
 * @param except   all but these; null for none
 */
record Chosen(@Nullable List<String> projects, @Nullable List<String> except) {

    static final Chosen ALL = new Chosen(null, null);

    Chosen {
        projects = projects == null ? List.of() : List.copyOf(projects);
        except = except == null ? List.of() : List.copyOf(except);
    }

    @JsonIgnore
    boolean all() {
        return projects.isEmpty() && except.isEmpty();
    }

    /** @throws Refusal naming every pointer that is none of the import's projects */
    void check(int projectCount) {
        List<Place> unknown = new ArrayList<>();
        Stream.concat(projects.stream(), except.stream()).filter(pointer -> !known(pointer, projectCount)).forEach(pointer ->
                unknown.add(new Place(pointer, "导入的文件中没有位于 " + pointer + " 的项目")));
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("所选项目有 " + unknown.size() + " 个不在导入的文件中", unknown);
        }
    }

    /** The indexes of the projects to take, of so many. */
    Set<Integer> indexes(int projectCount) {
        Set<String> wanted = new HashSet<>(projects);
        Set<String> unwanted = new HashSet<>(except);
        Set<Integer> indexes = new HashSet<>();
        for (int i = 0; i < projectCount; i++) {
            String pointer = pointer(i);
            if ((wanted.isEmpty() || wanted.contains(pointer)) && !unwanted.contains(pointer)) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    static String pointer(int project) {
        return "/projects/" + project;
    }

    private static boolean known(String pointer, int projectCount) {
        return pointer.matches("/projects/(0|[1-9]\\d{0,6})") && Integer.parseInt(pointer.substring("/projects/".length())) < projectCount;
    }
}
