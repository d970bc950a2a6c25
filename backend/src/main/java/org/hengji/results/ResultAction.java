package org.hengji.results;

/** What a person may do with a result now; the pages show buttons for these and no others. */
public enum ResultAction { FEED_BACK, RECTIFY, APPROVE, RETURN, REOPEN }
