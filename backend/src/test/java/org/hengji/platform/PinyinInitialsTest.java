package org.hengji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinInitialsTest {

    @Test
    void everyReadingOfACharacterIsKept() {
        assertThat(PinyinInitials.of("重点").split(" ")).containsExactly("zd", "cd");
        assertThat(PinyinInitials.of("资金使用合规率").split(" ")).contains("zjsyhgl");
    }

    @Test
    void signsAreLeftOutAndLettersStandForThemselves() {
        assertThat(PinyinInitials.of("“三公”经费 PPP（2023）")).isEqualTo("sgjfppp2023");
        assertThat(PinyinInitials.of("𠮷")).isEmpty();
    }

    @Test
    void longTextsDoNotMultiplyWithoutEnd() {
        assertThat(PinyinInitials.of("长".repeat(60)).split(" ")).hasSizeLessThanOrEqualTo(32);
    }
}
