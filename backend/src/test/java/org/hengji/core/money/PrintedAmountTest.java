package org.hengji.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAmountTest {

    @ParameterizedTest
    @CsvSource({
        "178.46, 万元, 1784600.00", "5.60, 万元, 56000.00", "0.00, 万元, 0.00", "16367627.07, 元, 16367627.07",
        "0.000015, 万元, 0.15", "0.0000015, 万元, 0.015", "3, 元, 3.00", "1.2, 亿元, 120000000.00"})
    void keepsThePrintedFigureAndTheExactValue(String figure, String unit, String yuan) {
        PrintedAmount amount = PrintedAmount.of(new BigDecimal(figure), MoneyUnit.labelled(unit).orElseThrow());

        assertThat(amount.printed()).isEqualTo(figure);
        assertThat(amount.yuan()).isEqualTo(new BigDecimal(yuan));
        assertThat(amount.unit().fromYuan(amount.yuan())).isEqualByComparingTo(figure);
    }

    @Test
    void aBlankCellIsNoAmount() {
        assertThat(PrintedAmount.of(null, MoneyUnit.YUAN)).isNull();
        assertThat(PrintedAmount.read(null, MoneyUnit.YUAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.10 | 1000.00", "1,784.60 | 17846000.00", "１２．５ | 125000.00", "-3.00 | -30000.00"})
    void readsFiguresInText(String printed, String yuan) {
        PrintedAmount amount = PrintedAmount.read(printed, MoneyUnit.TEN_THOUSAND_YUAN).orElseThrow();

        assertThat(amount.printed()).isEqualTo(printed);
        assertThat(amount.yuan()).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25.00%", "1,78.4", "约3", "1e3", "3万元"})
    void anythingElseIsNoFigure(String printed) {
        assertThat(PrintedAmount.read(printed, MoneyUnit.YUAN)).isEmpty();
    }
}
