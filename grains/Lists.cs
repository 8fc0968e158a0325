using System.Collections.Immutable;
using Network.Grains.Assessment;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Pairing;
using Network.Grains.Policies;
using Network.Grains.Project;
using Network.Grains.Service;
using Network.Grains.Workstation;

namespace Network.Grains;

/// <summary>The closed lists of the network with their names, by the words of the API.</summary>
public static class Lists
{
    public static ImmutableArray<Choice> HostKinds { get; } = Of<HostKind>(k => k switch
    {
        HostKind.Enterprise => new("企业", "enterprise"),
        HostKind.Park => new("园区", "park"),
        HostKind.University => new("高校", "university"),
        HostKind.Institution => new("事业单位", "public institution"),
        HostKind.Town => new("乡镇", "town"),
        HostKind.Street => new("街道", "street"),
        HostKind.Community => new("社区", "community"),
        HostKind.Village => new("村", "village"),
        HostKind.School => new("中小学", "school"),
        HostKind.RuralTechnicalAssociation => new("农技协", "rural technical association"),
        _ => throw new ArgumentOutOfRangeException(nameof(k)),
    });

    public static ImmutableArray<Choice> Ownerships { get; } = Of<Ownership>(o => o switch
    {
        Ownership.State => new("国有", "state-owned"),
        Ownership.Collective => new("集体", "collective"),
        Ownership.Private => new("民营", "private"),
        Ownership.Foreign => new("外资（含港澳台）", "foreign"),
        Ownership.NewEconomicOrganisation => new("新经济组织", "new economic organisation"),
        Ownership.Public => new("机关事业", "public body"),
        _ => throw new ArgumentOutOfRangeException(nameof(o)),
    });

    public static ImmutableArray<Choice> TitleGrades { get; } = Of<TitleGrade>(g => g switch
    {
        TitleGrade.None => new("无职称", "no title"),
        TitleGrade.Junior => new("初级", "junior title"),
        TitleGrade.Middle => new("中级", "middle title"),
        TitleGrade.Senior => new("高级", "senior title"),
        _ => throw new ArgumentOutOfRangeException(nameof(g)),
    });

    public static ImmutableArray<Choice> Stages { get; } = Of<AssociationStage>(s => s switch
    {
        AssociationStage.Prospect => new("未建", "no association"),
        AssociationStage.Preparing => new("筹备", "preparing"),
        AssociationStage.Established => new("成立", "established"),
        AssociationStage.Dormant => new("休眠", "dormant"),
        AssociationStage.Dissolved => new("撤销", "dissolved"),
        AssociationStage.Merged => new("并入其他科协", "merged"),
        _ => throw new ArgumentOutOfRangeException(nameof(s)),
    });

    public static ImmutableArray<Choice> LeavingReasons { get; } = Of<LeavingReason>(r => r switch
    {
        LeavingReason.LeftHost => new("离职", "left the host"),
        LeavingReason.Retired => new("退休", "retired"),
        LeavingReason.OwnWish => new("本人申请", "own wish"),
        LeavingReason.Died => new("亡故", "died"),
        LeavingReason.EnteredByMistake => new("录入有误", "entered by mistake"),
        LeavingReason.Other => new("其他", "other"),
        _ => throw new ArgumentOutOfRangeException(nameof(r)),
    });

    public static ImmutableArray<Choice> ServingBodies { get; } = Of<ServingBody>(b => b switch
    {
        ServingBody.Union => new("工会", "the union"),
        ServingBody.YouthLeague => new("共青团", "the youth league"),
        ServingBody.WomensFederation => new("妇联", "the women's federation"),
        ServingBody.Other => new("其他组织", "another body"),
        _ => throw new ArgumentOutOfRangeException(nameof(b)),
    });

    public static ImmutableArray<Choice> BranchKinds { get; } = Of<BranchKind>(k => k switch
    {
        BranchKind.Branch => new("分会", "branch"),
        BranchKind.ProfessionalGroup => new("专业学组", "professional group"),
        _ => throw new ArgumentOutOfRangeException(nameof(k)),
    });

    public static ImmutableArray<Choice> WorkstationKinds { get; } =
        Of<WorkstationKind>(k => k switch
        {
            WorkstationKind.Academician => new("院士工作站", "academician workstation"),
            WorkstationKind.Expert => new("专家工作站", "expert workstation"),
            WorkstationKind.Overseas => new("海智工作站", "overseas experts' workstation"),
            WorkstationKind.Society => new("学会服务站", "society service station"),
            _ => throw new ArgumentOutOfRangeException(nameof(k)),
        });

    public static ImmutableArray<Choice> WorkstationLevels { get; } =
        Of<WorkstationLevel>(l => l switch
        {
            WorkstationLevel.National => new("国家级", "national"),
            WorkstationLevel.Provincial => new("省级", "provincial"),
            WorkstationLevel.City => new("市级", "city"),
            _ => throw new ArgumentOutOfRangeException(nameof(l)),
        });

    public static ImmutableArray<Choice> ProjectStages { get; } = Of<ProjectStage>(s => s switch
    {
        ProjectStage.Proposed => new("申报", "proposed"),
        ProjectStage.Refused => new("不予立项", "not admitted"),
        ProjectStage.Implementing => new("实施", "under way"),
        ProjectStage.Stopped => new("终止", "stopped"),
        ProjectStage.Finished => new("结题", "finished"),
        ProjectStage.Recommended => new("推荐参评", "recommended"),
        ProjectStage.Awarded => new("获奖", "awarded"),
        _ => throw new ArgumentOutOfRangeException(nameof(s)),
    });

    public static ImmutableArray<Choice> AssessmentStages { get; } =
        Of<AssessmentStage>(s => s switch
        {
            AssessmentStage.SelfScored => new("自评", "self-scored"),
            AssessmentStage.Returned => new("退回", "sent back"),
            AssessmentStage.Reviewed => new("初审", "reviewed"),
            AssessmentStage.Decided => new("终评", "decided"),
            _ => throw new ArgumentOutOfRangeException(nameof(s)),
        });

    public static ImmutableArray<Choice> HomeStages { get; } = Of<HomeStage>(s => s switch
    {
        HomeStage.Applied => new("已申报，待区镇推荐", "handed in"),
        HomeStage.Returned => new("已退回", "returned"),
        HomeStage.Recommended => new("已推荐，待市科协认定", "recommended"),
        HomeStage.Refused => new("未认定", "not recognised"),
        HomeStage.Recognised => new("已认定", "recognised"),
        _ => throw new ArgumentOutOfRangeException(nameof(s)),
    });

    public static ImmutableArray<Choice> NominationOutcomes { get; } =
        Of<NominationOutcome>(o => o switch
        {
            NominationOutcome.Pending => new("参评", "a candidate"),
            NominationOutcome.Selected => new("入选", "selected"),
            NominationOutcome.NotSelected => new("未入选", "not selected"),
            NominationOutcome.Withdrawn => new("撤回", "taken back"),
            NominationOutcome.TooLate => new("评选已结束", "came after the close"),
            _ => throw new ArgumentOutOfRangeException(nameof(o)),
        });
    public static ImmutableArray<Choice> ServiceStages { get; } = Of<ServiceStage>(s => s switch
    {
        ServiceStage.Asked => new("待办", "asked"),
        ServiceStage.Assigned => new("办理中", "assigned"),
        ServiceStage.Answered => new("已答复", "answered"),
        ServiceStage.Confirmed => new("已确认", "confirmed"),
        ServiceStage.Closed => new("已办结", "closed"),
        ServiceStage.Withdrawn => new("已撤回", "taken back"),
        _ => throw new ArgumentOutOfRangeException(nameof(s)),
    });

    public static ImmutableArray<Choice> ServiceNatures { get; } = Of<ServiceNature>(n => n switch
    {
        ServiceNature.Service => new("服务", "service"),
        ServiceNature.Request => new("意见诉求", "request"),
        _ => throw new ArgumentOutOfRangeException(nameof(n)),
    });

    public static ImmutableArray<Choice> NominationStages { get; } =
        Of<NominationStage>(s => s switch
        {
            NominationStage.Nominated => new("提名", "nominated"),
            NominationStage.Recommended => new("已推荐", "recommended"),
            NominationStage.Accepted => new("入选", "accepted"),
            NominationStage.Refused => new("未入选", "not accepted"),
            NominationStage.Honoured => new("已表彰", "honoured"),
            NominationStage.Withdrawn => new("已撤回", "taken back"),
            _ => throw new ArgumentOutOfRangeException(nameof(s)),
        });

    public static ImmutableArray<Choice> HonourLevels { get; } = Of<HonourLevel>(l => l switch
    {
        HonourLevel.National => new("国家级", "national"),
        HonourLevel.Provincial => new("省级", "provincial"),
        HonourLevel.City => new("市级", "city"),
        _ => throw new ArgumentOutOfRangeException(nameof(l)),
    });

    public static ImmutableArray<Choice> HonourNominees { get; } = Of<HonourNominee>(n => n switch
    {
        HonourNominee.Person => new("个人", "person"),
        HonourNominee.Unit => new("单位", "unit"),
        HonourNominee.Work => new("论文、成果", "work"),
        _ => throw new ArgumentOutOfRangeException(nameof(n)),
    });

    public static ImmutableArray<Choice> PairingStages { get; } = Of<PairingStage>(s => s switch
    {
        PairingStage.Prepared => new("待登记", "prepared"),
        PairingStage.Active => new("帮扶中", "under way"),
        PairingStage.WithoutMentor => new("待落实帮扶人", "without a mentor"),
        PairingStage.Ended => new("已结束", "ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(s)),
    });

    public static ImmutableArray<Choice> AdviceForms { get; } = Of<AdviceForm>(f => f switch
    {
        AdviceForm.Instruction => new("领导批示", "instructions of a leader"),
        AdviceForm.Proposal => new("政协提案", "proposal in the consultative conference"),
        AdviceForm.Motion => new("人大议案", "motion in the people's congress"),
        AdviceForm.Department => new("部门采纳", "taken up by a department"),
        _ => throw new ArgumentOutOfRangeException(nameof(f)),
    });

    /// <summary>The name of one entry; of a word that the list does not have, the word.</summary>
    public static LocalText Name(ImmutableArray<Choice> list, string word) =>
        list.FirstOrDefault(c => c.Id == word)?.Name ?? new(word, word);

    /// <summary>The name of one value of a list.</summary>
    public static LocalText Name<T>(ImmutableArray<Choice> list, T value)
        where T : struct, Enum =>
        Name(list, Words.Of(value));

    private static ImmutableArray<Choice> Of<T>(Func<T, LocalText> name)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice(Words.Of(v), name(v)))];
}
