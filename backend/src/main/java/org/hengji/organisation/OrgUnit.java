package org.hengji.organisation;

/**
 * A place in the organisation tree.
 *
 * @param path ids from the region down, such as {@code /1/4/9/}; a scope is a prefix of it
 */
public record OrgUnit(long id, Long parentId, Long regionId, Kind kind, String code, String name, String path) {

    /** REGION 地区, BUREAU 财政局, OFFICE 科室, DEPARTMENT 主管部门, UNIT 单位; PLATFORM 系统平台 is where the three administrators sit. */
    public enum Kind { REGION, BUREAU, OFFICE, DEPARTMENT, UNIT, PLATFORM }
}
