package org.hengji.sample;

import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.intake.OwnUnits;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.PasswordHash;
import org.hengji.organisation.Post;
import org.hengji.organisation.SampleAccounts;

/** Regions, finance bureaus, departments and one account for every post; experts where projects are large enough to ask them. */
public class SampleOrganisation {

    /** Invented persons, one surname each: 王某, 李某 … */
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许";

    /** How many experts there are in the region whose goals are evaluated by a panel. */
    static final int PANEL = 4;

    private final Organisations organisations;
    private final OwnUnits ownUnits;
    private final Accounts accounts;
    private final SampleAccounts samples;

    SampleOrganisation(Organisations organisations, OwnUnits ownUnits, Accounts accounts, SampleAccounts samples) {
        this.organisations = organisations;
        this.ownUnits = ownUnits;
        this.accounts = accounts;
        this.samples = samples;
    }

    /** Makes them all; for a database that has none of them yet. */
    public void create() {
        var people = new People(accounts.hash(samples.password()));
        for (SampleDepartment sample : SampleDepartment.values()) {
            GoalDocument document = GoalDocuments.read(sample.document());
            OrgUnit department = organisations.ensure(region(sample.region), OrgUnit.Kind.DEPARTMENT,
                    document.department().code(), document.department().name());
            OrgUnit unit = ownUnits.ensure(department, document);
            people.add(sample.key + ".operator", Post.OPERATOR, unit, unit);
            people.add(sample.key + ".leader", Post.LEADER, unit, unit);
            people.add(sample.key + ".supervisor", Post.SUPERVISOR, department, department);
        }
        for (SampleRegion sample : SampleRegion.values()) {
            OrgUnit region = region(sample);
            OrgUnit bureau = organisations.ensure(region, OrgUnit.Kind.BUREAU, null, sample.bureau);
            people.add(sample.key + ".business", Post.FINANCE_BUSINESS, organisations.ensure(bureau, OrgUnit.Kind.OFFICE, null, "业务科室"), region);
            people.add(sample.key + ".performance", Post.FINANCE_PERFORMANCE, organisations.ensure(bureau, OrgUnit.Kind.OFFICE, null, "绩效科"), region);
            people.add(sample.key + ".chief", Post.FINANCE_CHIEF, bureau, region);
            if (sample.expert) {
                people.add(sample.key + ".expert", Post.EXPERT, organisations.ensure(bureau, OrgUnit.Kind.OFFICE, null, "评审专家组"), region);
            }
        }
        OrgUnit platform = organisations.ensurePlatform();
        people.add("admin", Post.SYSTEM_ADMIN, platform, platform);
        people.add("security", Post.SECURITY_ADMIN, platform, platform);
        people.add("auditor", Post.AUDITOR, platform, platform);
        OrgUnit panel = region(SampleRegion.LUOYANG_XIGONG);
        for (int i = 2; i <= PANEL; i++) {
            people.add(SampleRegion.LUOYANG_XIGONG.key + ".expert" + i, Post.EXPERT, organisations.findBelow(panel, OrgUnit.Kind.OFFICE, "评审专家组").orElseThrow(), panel);
        }
    }

    private OrgUnit region(SampleRegion sample) {
        return organisations.ensureRegion(sample.code, sample.regionName);
    }

    private final class People {

        private final PasswordHash password;
        private int count;

        People(PasswordHash password) {
            this.password = password;
        }

        void add(String username, Post post, OrgUnit seat, OrgUnit scope) {
            accounts.create(username, SURNAMES.charAt(count++) + "某", password, post, seat, scope);
        }
    }
}
