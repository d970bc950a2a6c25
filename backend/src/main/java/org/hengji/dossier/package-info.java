/** Everything about one goal on one page (目标档案): composed from what the domains offer to readers. */
package org.hengji.dossier;
