package org.hengji.organisation;

import java.io.Serializable;

/**
 * Where a piece of work lies: the post that does it, and the organisation unit whose matters it belongs to
 * (a unit for 单位经办 and 单位负责人, a department for 主管部门, a region for the finance bureau).
 */
public record Desk(Post post, long scopeId) implements Serializable {}
