package org.hengji.review.sheet;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.hengji.core.review.Basis;
import org.hengji.core.rulepack.ReviewForm.Part;

/** A basis in its column: {@code TEXT=<digest> INDICATORS=<digest> …}. */
public final class BasisTypeHandler extends BaseTypeHandler<Basis> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int at, Basis basis, JdbcType type) throws SQLException {
        statement.setString(at, basis.digests().entrySet().stream().map(d -> d.getKey() + "=" + d.getValue()).collect(Collectors.joining(" ")));
    }

    @Override
    public Basis getNullableResult(ResultSet rows, String column) throws SQLException {
        return read(rows.getString(column));
    }

    @Override
    public Basis getNullableResult(ResultSet rows, int column) throws SQLException {
        return read(rows.getString(column));
    }

    @Override
    public Basis getNullableResult(CallableStatement statement, int column) throws SQLException {
        return read(statement.getString(column));
    }

    private static Basis read(String column) {
        Map<Part, String> digests = Arrays.stream(column.split(" ")).map(part -> part.split("="))
                .collect(Collectors.toMap(part -> Part.valueOf(part[0]), part -> part[1]));
        return new Basis(digests);
    }
}
