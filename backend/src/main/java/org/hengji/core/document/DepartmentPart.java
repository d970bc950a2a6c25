package org.hengji.core.document;

import java.util.List;

/**
 * The department that declares.
 *
 * @param code            its budget code, or null
 * @param name            its full name
 * @param duties          部门职责, one text each
 * @param internalOffices 内设机构
 */
public record DepartmentPart(String code, String name, List<String> duties, List<String> internalOffices) {

    public DepartmentPart {
        duties = Cells.copy(duties);
        internalOffices = Cells.copy(internalOffices);
    }
}
