using Network.Grains.Activities;
using Network.Grains.Assessment;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Pairing;
using Network.Grains.Panel;
using Network.Grains.Policies;
using Network.Grains.Project;
using Network.Grains.Service;
using Network.Grains.Standards;
using Network.Grains.Workstation;

namespace Network.Tests.Grains;

/// <summary>Turns a list of numbers into a life: each number is one command, sensible or not.
/// </summary>
internal static class RandomLives
{
    /// <summary>One command of so many is about the yearly report.</summary>
    private const int ReportEvery = 29;

    private static readonly string[] Ids = ["m1", "m2", "m3", "nobody"];

    public static Life Of(GrainKind kind, IEnumerable<int> program)
    {
        var life = new Life(kind == GrainKind.City
            ? GrainKey.OfCity("kunshan")
            : new GrainKey(kind, "kunshan", "x1"))
        {
            Policy = Kunshan.WithMore,
        };
        Continue(life, program);
        return life;
    }

    public static void Continue(Life life, IEnumerable<int> program)
    {
        foreach (var number in program)
        {
            life.When(Command(life.Key.Kind, Math.Abs((long)number), life));
        }
    }

    private static GrainCommand Command(GrainKind kind, long n, Life life) => kind switch
    {
        GrainKind.City => n % ReportEvery == 7 ? RandomReports.City(n / ReportEvery)
            : City(n, life),
        GrainKind.District => n % ReportEvery == 7 ? RandomReports.District(n / ReportEvery)
            : District(n, life),
        GrainKind.Enterprise => n % ReportEvery == 7 ? RandomReports.Enterprise(n / ReportEvery)
            : Enterprise(n, life),
        GrainKind.Workstation => Workstation(n),
        GrainKind.Project => Project(n, life),
        GrainKind.Panel => Panel(n),
        GrainKind.Service => Service(n),
        GrainKind.Pairing => Pairing(n, (PairingState)life.State),
        GrainKind.Scenario => RandomScenarios.Command(n),
        GrainKind.Nomination => Nomination(n),
        _ => Assessment(n),
    };

    private static CityCommand City(long n, Life life) => n % 18 >= 12
        ? RandomHomes.City(n / 18, (CityState)life.State)
        : City((int)(n % 18), n / 18, life);

    private static CityCommand City(int kind, long m, Life life) => kind switch
    {
        0 => Kunshan.Founding,
        1 => new CityCommand.AddDistrict($"d{m % 3}", new("新区", "New"), "zone", 1, 1),
        2 => new CityCommand.RenameDistrict($"d{m % 3}", new($"新区{m % 2}", "New")),
        3 => new CityCommand.CloseDistrict($"d{m % 3}", "撤并", m % 2 == 0 ? "lujia" : null),
        4 => new CityCommand.OverridePolicy("leadership.term-years", (m % 30) - 2, "试行"),
        5 => new CityCommand.WithdrawOverride("leadership.term-years", "恢复"),
        6 => new CityCommand.RegisterExpert(
            new PersonalData("专家"), "院士", "东南大学", m % 2 == 0, Id: Ids[m % 3]),
        8 => m % 2 == 0
            ? Reviewer(((CityState)life.State).Experts.FirstOrDefault()?.Id ?? "none", m)
            : new CityCommand.DrawReviewers("pn1", (int)(m % 3), m, []),
        7 => m % 2 == 0
            ? new CityCommand.PlaceExpert(
                Ids[m / 2 % 4], $"w{m / 2 % 3}", Day(m), (int)(m % 6))
            : new CityCommand.WithdrawExpert(Ids[m / 2 % 4], $"w{m / 2 % 3}"),
        10 => m % 3 == 0
            ? new CityCommand.Inspect("city-duties", 2022, m % 2 == 0, Day(m), "年检")
            : new CityCommand.CheckItems("city-duties", [Finding("group", m)], Day(m)),
        11 => new CityCommand.CountResource("museum", (int)(m % 5) - 1, Day(m)),
        _ => (m % 5) switch
        {
            0 => m % 3 == 0
                ? new CityCommand.AcceptNomination(
                    $"n{m / 3 % 9}", "popularisers", 2021 + (int)(m / 5 % 5))
                : m % 3 == 1 ? new CityCommand.ReturnPlace($"n{m % 4}")
                : m % 7 == 0 ? new CityCommand.CloseYear(2020 + (int)(m % 5))
                : m % 7 == 1 ? new CityCommand.ReopenYear(2020 + (int)(m % 5), "漏报")
                : new CityCommand.RetireExpert(Ids[m % 4], Day(m)),
            1 => new CityCommand.ReportActivities("academic-exchange", 2022, 1 + (int)(m % 7), 1),
            2 => new CityCommand.CorrectActivity(Activity(life, m), Entry(m), "更正"),
            3 => new CityCommand.CancelActivity(Activity(life, m), "重复"),
            _ => m % 2 == 0 ? Advice(m / 10, (CityState)life.State)
                : new CityCommand.RecordActivity("academic-exchange", Day(m), (int)(m % 4)),
        },
    };

    private static CityCommand Advice(long n, CityState state) => (n % 6) switch
    {
        0 => new CityCommand.EnlistAdviser(
            state.Experts.FirstOrDefault()?.Id ?? "none", n % 4 == 0 ? "冶金" : "机械"),
        1 => new CityCommand.ReleaseAdviser(
            state.Experts.FirstOrDefault()?.Id ?? "none", "任期届满"),
        2 => new CityCommand.SubmitAdvice("绿色制造建议", Day(n), Expert: n % 4 == 2
            ? state.Experts.FirstOrDefault()?.Id : null),
        3 => new CityCommand.AdoptAdvice(state.Advice.LastOrDefault()?.Id ?? "none",
            (AdviceForm)(n / 6 % 4), "市政协", Kunshan.Today),
        4 => new CityCommand.Announce("申报通知", "请按期申报", n % 4 == 0
            ? Kunshan.Today.AddDays((int)(n % 5) - 1) : null),
        _ => new CityCommand.WithdrawAnnouncement(
            state.Announcements.FirstOrDefault()?.Id ?? "none"),
    };

    private static CityCommand Reviewer(string expert, long n) => n % 4 == 0
        ? new CityCommand.ReleaseReviewer(expert, "任期届满")
        : new CityCommand.EnlistReviewer(expert);

    private static DistrictCommand District(long n, Life life) => (n % 15) switch
    {
        0 => new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"),
        1 => new DistrictCommand.SetStaff((int)(n % 9) - 1, (int)(n % 4)),
        2 => new DistrictCommand.RecordActivity(
            "academic-exchange", Day(n), (int)(n % 4), (int)(n % 90) - 5),
        3 => new DistrictCommand.ReportActivities(
            "academic-exchange", 2020 + (int)(n % 6), (int)(n % 8), 5),
        4 => new DistrictCommand.CorrectActivity(
            Activity(life, n), Entry(n), n % 5 == 0 ? "" : "更正"),
        5 => new DistrictCommand.CancelActivity(Activity(life, n), "重复"),
        10 => n / 15 % 3 == 0
            ? new DistrictCommand.Inspect(
                "county", Day(n).Year, n / 15 % 2 == 0, Day(n), "年检")
            : new DistrictCommand.CheckItems("county", [Finding("coordinate", n)], Day(n)),
        11 => new DistrictCommand.CountResource("village-board", (int)(n % 9) - 1, Day(n)),
        12 => Federation(n / 15, life),
        13 => new DistrictCommand.NominateForHonour("baling-youth", 2024, "突出",
            new PersonalData("青年")),
        6 => new DistrictCommand.AskService(
            "workers-request", "职称评审", "希望增加评审次数", new PersonalData("科技人员")),
        _ => n % 15 == 14 && n % 7 == 3
            ? new DistrictCommand.Close()
            : new DistrictCommand.Rename(new($"张浦{n % 2}", "Zhangpu")),
    };

    private static DistrictCommand Federation(long n, Life life)
    {
        var id = ((DistrictState)life.State).Federations.LastOrDefault()?.Id ?? "none";
        return (n % 5) switch
        {
            0 => new DistrictCommand.FoundFederation(
                $"联合会{n % 3}", (FederationForm)(n % 3), Day(n)),
            1 => new DistrictCommand.AdmitToFederation(id, Ids[n % 4], Day(n)),
            2 => new DistrictCommand.ReleaseFromFederation(id, Ids[n % 4], "退出"),
            3 => new DistrictCommand.DropMember(id, Ids[n % 4]),
            _ => new DistrictCommand.DissolveFederation(id, Day(n), "完成使命"),
        };
    }

    private static ItemFinding Finding(string item, long n) =>
        new(n % 7 == 0 ? "nothing" : item, n % 2 == 0, n % 3 == 0 ? "文件" : null);

    private static WorkstationCommand Workstation(long n) => (n % 11) switch
    {
        0 => new WorkstationCommand.Open("工作站", "h1", "zhangpu", (WorkstationKind)(n % 4),
            (WorkstationLevel)(n % 3), "制造", Kunshan.Day(2020, 1, 1)),
        1 => new WorkstationCommand.SignAgreement(Day(n), Day(n).AddYears((int)(n % 7))),
        2 => new WorkstationCommand.RenewAgreement(Day(n).AddYears((int)(n % 9))),
        3 => new WorkstationCommand.AcceptExpert(Ids[n % 3], "教授", "校", false, Day(n)),
        4 => new WorkstationCommand.ReleaseExpert(Ids[n % 4]),
        5 => new WorkstationCommand.RecordVisit(Day(n), (int)(n % 4)),
        6 => new WorkstationCommand.RecordProblem(Day(n), (int)(n % 4), (int)(n % 3)),
        7 => new WorkstationCommand.RecordOutcome(Day(n), (int)(n % 3), 0, 1, n % 1000),
        8 => new WorkstationCommand.RecordTraining(Day(n), (int)(n % 30)),
        9 => new WorkstationCommand.ReviewYear(2019 + (int)(n % 7), n % 2 == 0, Day(n)),
        _ => n % 44 == 10
            ? new WorkstationCommand.Close(Day(n), "终止")
            : new WorkstationCommand.Transfer(n % 2 == 0 ? "lujia" : "zhangpu"),
    };

    private static NominationCommand Nomination(long n) => (n % 8) switch
    {
        0 => new NominationCommand.Receive(n % 3 == 0 ? null : "x1", "恒锐", "zhangpu",
            new Nominee(n % 5 == 1 ? "none" : "baling-youth", 2024, "业绩突出", "m1")),
        1 or 2 => new NominationCommand.Recommend(n % 7 == 0 ? "" : "同意推荐"),
        3 => new NominationCommand.Refuse("条件不符"),
        4 or 5 => new NominationCommand.TakePlace(
            n % 9 == 4 ? "xiaohe" : "baling-youth", 2023 + (int)(n % 2)),
        6 => new NominationCommand.Confer((HonourLevel)(n % 3),
            Kunshan.Today.AddDays((int)(n % 4) - 2), n % 2 == 0 ? "第 1 号" : null),
        _ => new NominationCommand.Withdraw(n % 3 == 0 ? "" : "本人放弃"),
    };

    private static PairingCommand Pairing(long n, PairingState state) => (n % 9) switch
    {
        0 => new PairingCommand.OfferMentor(
            n % 5 == 0 ? "h2" : "h1", "恒锐", "zhangpu", $"m{n / 9 % 3}"),
        1 => new PairingCommand.Enrol(new PersonalData("孩子"), Day(n), "随祖父母生活",
            n % 2 == 0 ? new PersonalData("祖母") : null),
        2 or 3 or 4 => new PairingCommand.RecordContact(
            n % 4 == 0 ? "home-visit" : "talk", Day(n), n % 3 == 0 ? "学习有进步" : null),
        5 => new PairingCommand.CancelContact(
            state.Contacts.LastOrDefault()?.Id ?? "none", n % 4 == 1 ? "" : "误录"),
        6 => n % 2 == 0
            ? new PairingCommand.LoseMentor($"m{n / 9 % 3}")
            : new PairingCommand.UpdateFile("父母返乡", new PersonalData("祖父")),
        7 => new PairingCommand.Transfer(n % 2 == 0 ? "lujia" : "zhangpu"),
        _ => n % 36 == 8
            ? new PairingCommand.End(Day(n), "升学")
            : new PairingCommand.OfferMentor("h1", "恒锐", "zhangpu", "m1"),
    };

    private static ServiceCommand Service(long n) => (n % 8) switch
    {
        0 or 1 => new ServiceCommand.Receive(n % 3 == 0 ? null : "x1", "恒锐", "zhangpu",
            new ServiceAsk(n % 5 == 1 ? "none" : "technical-problem", "热处理开裂", "求专家")),
        2 => new ServiceCommand.Assign(n % 3 == 0 ? "学会部" : "服务中心", n % 4 == 0 ? "u1" : null),
        3 or 4 => new ServiceCommand.Answer(Kunshan.Today.AddDays((int)(n % 3) - 1), "已对接"),
        5 => new ServiceCommand.Confirm(n % 2 == 0, n % 3 == 0 ? "谢谢" : null),
        6 => new ServiceCommand.Reopen(n % 5 == 0 ? "" : "仍未解决"),
        _ => n % 3 == 0
            ? new ServiceCommand.Close("材料不全") : new ServiceCommand.Withdraw("已自行解决"),
    };

    private static AssessmentCommand Assessment(long n) => (n % 5) switch
    {
        0 or 1 => new AssessmentCommand.Receive(
            "x1", "恒锐", "zhangpu", 2023, Sheet(n / 5), [new("exchange/meetings", 3)]),
        2 => new AssessmentCommand.Review(Sheet(n / 5), n % 7 == 0 ? "" : "属实"),
        3 => new AssessmentCommand.Return("缺少佐证"),
        _ => new AssessmentCommand.Decide(Sheet(n / 5)),
    };

    /// <summary>Right and wrong points, half ones too.</summary>
    private static ScoreSheet Sheet(long n) => new(
        [new("exchange/meetings", n % 24 / 2m)], [new("national", (int)(n % 3))],
        n % 4 == 0 ? [new("late-report", 1)] : []);

    private static PanelCommand Panel(long n) => Panel((int)(n % 11), n / 11);

    private static PanelCommand Panel(int kind, long n) => kind switch
    {
        0 => new PanelCommand.Open("评审会", 2024, 1_000, [new("commended", 2, 400)]),
        1 or 2 => new PanelCommand.EnterProject($"p{n % 4}", $"项目{n % 4}", $"h{n % 3}"),
        3 => new PanelCommand.WithdrawProject($"p{n % 4}", "材料不全"),
        4 => new PanelCommand.DrawExperts((int)(n % 4), n % 5),
        5 => new PanelCommand.SeatExperts(
            [new PanelSeat($"e{n % 3}", n % 2 == 0 ? $"h{n % 3}" : null)],
            new PanelDraw(null, n % 5, 1, 1)),
        6 => new PanelCommand.SeatCommittee($"c{n % 2}", n % 3 == 0 ? "h0" : null),
        7 => new PanelCommand.ScoreFirst($"e{n % 3}", $"p{n / 3 % 4}", (int)(n % 120)),
        8 => new PanelCommand.ScoreFinal($"c{n % 2}", $"p{n / 2 % 4}", (int)(n % 105)),
        9 => new PanelCommand.DecideAwards([.. Enumerable.Range(0, (int)(n % 4))
            .Select(i => new PanelAward($"p{(n + i) % 5}", "commended"))]),
        _ => n % 30 == 0
            ? new PanelCommand.Publish(Kunshan.Today)
            : new PanelCommand.EnterProject($"p{n % 5}", $"项目{n % 5}", "h9"),
    };

    private static ProjectCommand Project(long n, Life life) =>
        Project((int)(n % 15), n / 15, (ProjectState)life.State);

    private static ProjectCommand Project(int kind, long n, ProjectState state) => kind switch
    {
        0 => new ProjectCommand.Propose("h1", "zhangpu", "ideals-contributions", "节能改造",
            "降耗一成", Kunshan.Day(2024, 1, 1), Kunshan.Day(2024, 12, 31), n % 1000,
            [new(new PersonalData("组长"), true), new(new PersonalData("组员"))]),
        1 => new ProjectCommand.ProposeAgain(
            "节能改造", "降耗", Day(n), Day(n).AddDays((int)(n % 90) - 5), n % 50, "补充数据"),
        2 or 3 => new ProjectCommand.Admit(Day(n)),
        4 => new ProjectCommand.Refuse(Day(n), "数据不足"),
        5 => (n % 3) switch
        {
            0 => new ProjectCommand.AddTeamMember(new PersonalData("新人")),
            1 => new ProjectCommand.RemoveTeamMember(
                state.Team.LastOrDefault()?.Person ?? "none", "调离"),
            _ => new ProjectCommand.NameLeader(
                state.Team.ElementAtOrDefault((int)(n / 3 % 3))?.Person ?? "none"),
        },
        6 => new ProjectCommand.Adjust("降耗两成", Day(n).AddYears(1), n % 99, "设备到货推迟"),
        7 or 8 => new ProjectCommand.ReportProgress(
            2024, (int)(n % 6), (int)(n / 6 % 120), "按计划"),
        9 => n % 9 == 0
            ? new ProjectCommand.Stop(Kunshan.Today, "停产")
            : new ProjectCommand.Finish(Kunshan.Today, "降耗 12%", n % 1_000, (int)(n % 110)),
        10 => new ProjectCommand.Recommend(2022 + (int)(n % 4), "同意"),
        11 => n % 5 == 0
            ? new ProjectCommand.WithdrawRecommendation("材料不全")
            : new ProjectCommand.Award(2024, n % 3 == 0 ? "none" : "commended", n % 1000, n % 7),
        12 => new ProjectCommand.SharePrize([
            .. state.Team.Select((m, i) => new PrizeShare(
                m.Person, i == 0 ? state.Award?.TotalFen ?? 1 : n % 2))]),
        13 => new ProjectCommand.MatchPrize(n % 4),
        _ => new ProjectCommand.Transfer(n % 2 == 0 ? "lujia" : "zhangpu"),
    };

    private static EnterpriseCommand Enterprise(long n, Life life) =>
        n % 42 >= 27
            ? RandomHomes.Enterprise(n / 42, (EnterpriseState)life.State)
            : Enterprise((int)(n % 42), n / 42, life);

    private static EnterpriseCommand Enterprise(int kind, long n, Life life) => kind switch
    {
        0 => new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
        25 => n % 3 == 0
            ? new EnterpriseCommand.Inspect("five-goods", 2022, n % 2 == 0, Day(n), "年检")
            : new EnterpriseCommand.CheckItems(
                "standardisation", [Finding("workplace", n)], Day(n)),
        26 => (n % 3) switch
        {
            0 => new EnterpriseCommand.CountResource("village-board", (int)(n % 9) - 1, Day(n)),
            1 => new EnterpriseCommand.EnterFederation($"f{n / 3 % 2}", "zhangpu"),
            _ => new EnterpriseCommand.LeaveFederation($"f{n / 3 % 2}"),
        },
        1 => new EnterpriseCommand.UpdateHost(
            Kunshan.Profile with { TechnicalStaff = (int)(n % 330) - 3 }),
        2 => new EnterpriseCommand.ServeElsewhere((ServingBody)(n % 4), Day(n)),
        3 => new EnterpriseCommand.BeginPreparing(Day(n)),
        4 or 5 => new EnterpriseCommand.CompleteStep(
            Kunshan.Policy.Founding.Steps[(int)(n % Kunshan.Policy.Founding.Steps.Length)].Id,
            Day(n)),
        6 or 7 => new EnterpriseCommand.Establish(Day(n)),
        8 => new EnterpriseCommand.File($"SZ{n % 3}", Day(n)),
        9 => new EnterpriseCommand.UpdateFiling(2019 + (int)(n % 7), Day(n)),
        10 => n % 2 == 0
            ? new EnterpriseCommand.DeclareDormant(Day(n), "停业")
            : new EnterpriseCommand.Revive(Day(n)),
        11 => n % 8 == 0
            ? new EnterpriseCommand.Dissolve(Day(n), "注销")
            : new EnterpriseCommand.SetContact(new PersonalData("联系人")),
        12 => n % 8 == 0
            ? new EnterpriseCommand.MergeInto("bigger", Day(n), "重组")
            : new EnterpriseCommand.Transfer(n % 2 == 0 ? "lujia" : "zhangpu", "区划"),
        13 => new EnterpriseCommand.ElectLeaders(Day(n), [
            .. Kunshan.Policy.Leadership.Posts.Select(p =>
                new ElectedPost(p.Id, Person: new PersonalData("当选人")))]),
        14 when n % 2 == 0 => Mentor(n / 2, (EnterpriseState)life.State),
        14 => new EnterpriseCommand.SetStaff((int)(n % 5), (int)(n % 3) - 1),
        15 => new EnterpriseCommand.OpenBranch($"分会{n % 3}", (BranchKind)(n % 2), Day(n)),
        16 => new EnterpriseCommand.CloseBranch(
            ((EnterpriseState)life.State).Branches.LastOrDefault()?.Id ?? "none", Day(n)),
        17 or 18 => new EnterpriseCommand.AdmitMembers([
            new NewMember(new PersonalData("会员"), Day(n), (TitleGrade)(n % 4),
                InSocieties: n % 2 == 0, Id: Ids[n % 3])]),
        19 => new EnterpriseCommand.RemoveMember(
            Ids[n % 4], Day(n), (LeavingReason)(n % 6)),
        20 => new EnterpriseCommand.UpdateMember(Ids[n % 4], (TitleGrade)(n % 4)),
        21 => Doing(n, life),
        24 => new EnterpriseCommand.SelfAssess(2019 + (int)(n % 7), Sheet(n / 7)),
        22 => new EnterpriseCommand.SubmitSummary(2019 + (int)(n % 7), Day(n)),
        _ => Linked(n, life),
    };

    private static EnterpriseCommand Doing(long n, Life life) => (n % 5) switch
    {
        0 => new EnterpriseCommand.ReportActivities(
            "academic-exchange", 2020 + (int)(n % 5), (int)(n % 8), 9),
        1 => new EnterpriseCommand.CorrectActivity(Activity(life, n), Entry(n), "更正"),
        2 => new EnterpriseCommand.CancelActivity(Activity(life, n), "重复"),
        _ => new EnterpriseCommand.RecordActivity("academic-exchange", Day(n), (int)(n % 4), 5),
    };

    private static EnterpriseCommand Linked(long n, Life life) => (n % 6) switch
    {
        0 => new EnterpriseCommand.AttachWorkstation($"w{n / 4 % 3}"),
        1 => new EnterpriseCommand.DetachWorkstation($"w{n / 4 % 3}"),
        2 => Assess(n, life),
        5 => n / 6 % 2 == 0
            ? new EnterpriseCommand.AttachProject($"p{n / 6 % 3}")
            : new EnterpriseCommand.AskService(n / 12 % 2 == 0 ? "exhibition" : "organisation",
                "展品", "新型减速机", n % 4 == 1 ? new PersonalData("联系人") : null),
        3 when n % 4 == 1 => new EnterpriseCommand.NominateForHonour("baling-youth", 2024, "突出",
            Person: new PersonalData("青年")),
        3 => new EnterpriseCommand.ReturnMembers("bigger", life.Events
            .OfType<EnterpriseEvent.AssociationMerged>().LastOrDefault()?.Members ?? []),
        _ => new EnterpriseCommand.Absorb("other", [
            new Member(Ids[n % 3], TitleGrade.None, null, false, Day(n))]),
    };

    private static EnterpriseCommand Mentor(long n, EnterpriseState state) =>
        n % 3 == 0 && state.Mentorings is [var helping, ..]
            ? new EnterpriseCommand.FreeMentor(helping.Pairing, helping.Member)
            : new EnterpriseCommand.NameMentor(
                state.Members.LastOrDefault()?.Id ?? "nobody", $"g{n % 4}");

    /// <summary>The city set another threshold.</summary>
    private static EnterpriseCommand.AssessEligibility Assess(long n, Life life)
    {
        life.Policy = PolicyOverrides.Apply(
            Kunshan.Policy, [("eligibility.technical-staff-min", 1 + (n % 60))]);
        return new EnterpriseCommand.AssessEligibility();
    }

    private static DateOnly Day(long n) =>
        Kunshan.Day(2021, 1, 1).AddDays((int)(n / 7 % 1300));

    private static ActivityEntry Entry(long n) =>
        new("academic-exchange", Day(n), (int)(n % 3), (int)(n % 40));

    private static string Activity(Life life, long n)
    {
        var lines = life.State switch
        {
            EnterpriseState e => e.Activities.Lines,
            DistrictState d => d.Activities.Lines,
            CityState c => c.Activities.Lines,
            _ => [],
        };
        return lines.IsEmpty ? "none" : lines[(int)(n % lines.Length)].Id;
    }
}
