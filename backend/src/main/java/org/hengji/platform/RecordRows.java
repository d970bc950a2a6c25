package org.hengji.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;

/**
 * Lays down, when a select is loaded, which column goes to which component of the record that it answers. MyBatis finds the
 * same by the names alone, but compares every name with every column again for each row: a fourth of the time of a large
 * import. A select with a result map of its own, or of something else than a record, is left to MyBatis.
 */
class RecordRows extends Configuration {

    @Override
    public void addMappedStatement(MappedStatement statement) {
        super.addMappedStatement(answersRecord(statement) ? withColumns(statement) : statement);
    }

    private boolean answersRecord(MappedStatement statement) {
        if (statement.getSqlCommandType() != SqlCommandType.SELECT || statement.getResultMaps().size() != 1) {
            return false;
        }
        ResultMap map = statement.getResultMaps().get(0);
        return map.getType().isRecord() && map.getResultMappings().isEmpty()
                && Arrays.stream(map.getType().getRecordComponents()).allMatch(c -> getTypeHandlerRegistry().hasTypeHandler(c.getType()));
    }

    private MappedStatement withColumns(MappedStatement s) {
        ResultMap byName = s.getResultMaps().get(0);
        List<ResultMapping> columns = Arrays.stream(byName.getType().getRecordComponents()).map(this::column).toList();
        return new MappedStatement.Builder(this, s.getId(), s.getSqlSource(), s.getSqlCommandType()).resource(s.getResource())
                .parameterMap(s.getParameterMap()).resultMaps(List.of(new ResultMap.Builder(this, byName.getId(), byName.getType(), columns, false).build()))
                .fetchSize(s.getFetchSize()).timeout(s.getTimeout()).statementType(s.getStatementType()).resultSetType(s.getResultSetType())
                .cache(s.getCache()).flushCacheRequired(s.isFlushCacheRequired()).useCache(s.isUseCache()).resultOrdered(s.isResultOrdered())
                .keyGenerator(s.getKeyGenerator()).databaseId(s.getDatabaseId()).lang(s.getLang()).dirtySelect(s.isDirtySelect()).build();
    }

    private ResultMapping column(RecordComponent component) {
        String column = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new ResultMapping.Builder(this, null, column, component.getType()).flags(List.of(ResultFlag.CONSTRUCTOR)).build();
    }
}
