package org.hengji.platform;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.hengji.core.money.MoneyUnit;
import org.springframework.stereotype.Component;

/** Stores a unit of money as documents print it: 元 or 万元. */
@Component
@MappedTypes(MoneyUnit.class)
class MoneyUnitTypeHandler extends BaseTypeHandler<MoneyUnit> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, MoneyUnit unit, JdbcType type) throws SQLException {
        statement.setString(i, unit.label());
    }

    @Override
    public MoneyUnit getNullableResult(ResultSet rows, String column) throws SQLException {
        return unit(rows.getString(column));
    }

    @Override
    public MoneyUnit getNullableResult(ResultSet rows, int column) throws SQLException {
        return unit(rows.getString(column));
    }

    @Override
    public MoneyUnit getNullableResult(CallableStatement statement, int column) throws SQLException {
        return unit(statement.getString(column));
    }

    private static MoneyUnit unit(String label) {
        return label == null ? null : MoneyUnit.labelled(label).orElseThrow();
    }
}
