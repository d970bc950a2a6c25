package org.hengji.approvaldocument;

import org.hengji.organisation.Actor;

/** Insert row of a document; the database gives the id. */
final class NewDocument {

    long id;
    final Standing standing;
    final Issue issue;
    final DocumentNumber number;
    final String issuer;
    final int versionNo;
    final String numberText;
    final String snapshot;
    final Actor actor;

    NewDocument(Standing standing, Issue issue, DocumentNumber number, String issuer, int versionNo, String snapshot, Actor actor) {
        this.standing = standing;
        this.issue = issue;
        this.number = number;
        this.numberText = number.text();
        this.issuer = issuer;
        this.versionNo = versionNo;
        this.snapshot = snapshot;
        this.actor = actor;
    }
}
