package org.hengji.core.panel.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Charts that Word draws itself, with their figures in a sheet behind them. */
final class ReportCharts {

    private static final byte[] BLUE = {(byte) 0x16, (byte) 0x5d, (byte) 0xff};
    private static final double WIDTH = 15;
    private static final double HEIGHT = 7;

    private final XWPFDocument document;

    ReportCharts(XWPFDocument document) {
        this.document = document;
    }

    /** A column for each name on a scale from 0 to 100. */
    void columns(String series, List<String> names, List<BigDecimal> figures) {
        try {
            XWPFChart chart = document.createChart((int) (WIDTH * Units.EMU_PER_CENTIMETER), (int) (HEIGHT * Units.EMU_PER_CENTIMETER));
            plot(chart, series, names, figures);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void plot(XWPFChart chart, String series, List<String> names, List<BigDecimal> figures) {
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.setMaximum(100);
        up.setMajorUnit(20);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(120);
        String nameRange = chart.formatRange(new CellRangeAddress(1, names.size(), 0, 0));
        String figureRange = chart.formatRange(new CellRangeAddress(1, names.size(), 1, 1));
        XDDFChartData.Series drawn = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), nameRange, 0),
                XDDFDataSourcesFactory.fromArray(figures.toArray(BigDecimal[]::new), figureRange, 1));
        drawn.setTitle(series, chart.setSheetTitle(series, 1));
        drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        chart.plot(bars);
        chart.setAutoTitleDeleted(true);
        showFigures(chart);
    }

    private static void showFigures(XWPFChart chart) {
        CTDLbls labels = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
