package org.hengji.core.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hengji.core.rulepack.PersonalData.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a person in a text, and what is no person's and stays. */
class PersonalDataTest {

    private static final PersonalData ALL = new PersonalData(List.of(Kind.PHONE, Kind.ID_NUMBER, Kind.EMAIL), Set.of("OPERATOR"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            联系人张三，电话13812345678。      | 联系人张三，电话138****5678。
            办公电话0379-64567890             | 办公电话0379-****90
            身份证410305199001011234          | 身份证4103**********1234
            身份证41030519900101123X          | 身份证4103**********123X
            邮箱zhang.san@hn.gov.cn           | 邮箱z****@hn.gov.cn
            发放资金13812345678900元          | 发放资金13812345678900元
            编码410305210000000012345         | 编码410305210000000012345
            2023年12月31日前完成≥95%          | 2023年12月31日前完成≥95%
            """)
    void whatAPersonCanBeFoundByIsMasked(String text, String masked) {
        assertThat(ALL.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"电话13812345678,电话13812345678", "邮箱a@b.cn,邮箱a****@b.cn"})
    void onlyWhatThePackHides(String text, String masked) {
        assertThat(new PersonalData(List.of(Kind.EMAIL), Set.of()).mask(text)).isEqualTo(masked);
    }
}
