package org.hengji.prereview;

/** What a person may do with a finding now: give a reason, let it pass, take either back. */
enum FindingAction { ANSWER, OVERRIDE, WITHDRAW }
