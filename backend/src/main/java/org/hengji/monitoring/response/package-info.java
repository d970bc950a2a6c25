/** Acting on a light: the unit's choice, the bureau's proposal and decision to hold money back, suspension and its lifting. */
@NamedInterface("response")
package org.hengji.monitoring.response;

import org.springframework.modulith.NamedInterface;
