package org.hengji.involvement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.platform.PinyinInitials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds colleagues by name, initials of its pinyin, post or unit. */
@Service
@Transactional(readOnly = true)
class People {

    private static final int MOST = 20;

    private final PeopleMapper mapper;

    People(PeopleMapper mapper) {
        this.mapper = mapper;
    }

    /** Others in the person's regions, at most twenty; {@code desk} leaves only those who hold it. */
    List<Person> search(Actor actor, String text, Desk desk) {
        List<Long> regions = actor.posts().stream().map(Actor.Holding::regionId).filter(Objects::nonNull).distinct().toList();
        return regions.isEmpty() ? List.of() : mapper.of(regions, desk).stream()
                .filter(p -> p.userId() != actor.userId()).filter(p -> text == null || matches(p, text)).limit(MOST).toList();
    }

    private static boolean matches(Person person, String text) {
        return person.name().contains(text) || person.unitName().contains(text) || person.post().label().contains(text)
                || PinyinInitials.of(person.name()).contains(text.toLowerCase(Locale.ROOT));
    }

    /** @throws Refusal invalid when nobody of the region holds a post under this id */
    Person chosen(long id, long regionId) {
        return mapper.find(id, regionId).orElseThrow(() -> Refusal.invalid("/to", "所选人员不在本地区，或已不在该岗位，请重新选择"));
    }
}
