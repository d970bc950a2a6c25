/**
 * What people are told (通知): written in the transaction of what causes it, shown live in the page, and sent on by e-mail
 * and to the bureau's messenger after the commit. Knows people and desks only; whoever has something to tell calls it.
 */
package org.hengji.notification;
