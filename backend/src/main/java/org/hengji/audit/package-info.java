/** Who did what, in which post, when: an append-only trail (审计), told in plain words on the page of a goal. */
package org.hengji.audit;
