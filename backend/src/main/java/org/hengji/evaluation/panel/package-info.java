/**
 * Key evaluation (部门评价、财政评价): the pool of experts, panels drawn by lot with recusal, blind sheets, the report, the unit's
 * opinion and the settled score.
 */
@NamedInterface("panel")
package org.hengji.evaluation.panel;

import org.springframework.modulith.NamedInterface;
