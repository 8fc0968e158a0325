using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.Enterprise;

/// <summary>The history of a host and its association in words.</summary>
public static class EnterpriseSentences
{
    public static LocalText Of(EnterpriseEvent fact) => OfHost(fact)
        ?? OfAssociation(fact)
        ?? OfPeople(fact)
        ?? OfActivities(fact)
        ?? HomeSentences.Of(fact)
        ?? OfStanding(fact)
        ?? Reporting.Tell(fact)
        ?? throw new InvalidOperationException($"No sentence for {fact}.");

    private static LocalText? OfHost(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.HostRegistered e => new(
            $"登记单位 {e.Profile.Name}", $"Registered the host {e.Profile.Name}"),
        EnterpriseEvent.HostUpdated e => new(
            $"修改单位信息：科技人员 {e.Profile.TechnicalStaff} 人",
            $"Changed the host's profile: {e.Profile.TechnicalStaff} technical staff"),
        EnterpriseEvent.ContactSet e => new(
            $"联系人：{Sentences.Person(e.Person)}", $"Contact: {Sentences.Person(e.Person)}"),
        EnterpriseEvent.EligibilityAssessed e => new(
            $"按 {e.Threshold} 人标准重新认定：{(e.Eligible ? "符合" : "不符合")}建会条件",
            $"Assessed against {e.Threshold} technical staff: "
            + (e.Eligible ? "eligible" : "not eligible")),
        EnterpriseEvent.HostTransferred e => new(
            $"由 {{district:{e.From}}} 转至 {{district:{e.To}}}（{e.Reason}）",
            $"Moved from {{district:{e.From}}} to {{district:{e.To}}} ({e.Reason})"),
        EnterpriseEvent.WorkstationAttached e => new(
            $"建立工作站 {e.Workstation}", $"Workstation {e.Workstation} opened here"),
        EnterpriseEvent.SelfAssessed e => new(
            $"提交 {e.Year} 年度自评", $"Scored itself for {e.Year}"),
        EnterpriseEvent.ProjectAttached e => new(
            $"申报项目（编号 {e.Project}）", $"Proposed the project {e.Project}"),
        EnterpriseEvent.WorkstationDetached e => new(
            $"工作站 {e.Workstation} 撤站", $"Workstation {e.Workstation} closed"),
        _ => null,
    };

    private static LocalText? OfAssociation(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.ServedElsewhere e => new(
            $"暂由{Through(e.Through).Zh}联系服务", $"Served through {Through(e.Through).En}"),
        EnterpriseEvent.PreparingBegun e => new(
            $"开始筹备科协（{Sentences.Day(e.On)}）",
            $"Began to prepare an association ({Sentences.Day(e.On)})"),
        EnterpriseEvent.StepCompleted e => new(
            $"完成筹备步骤 {{step:{e.Step}}}（{Sentences.Day(e.On)}）",
            $"Completed the step {{step:{e.Step}}} ({Sentences.Day(e.On)})"),
        EnterpriseEvent.AssociationEstablished e => new(
            $"科协成立（{Sentences.Day(e.On)}）",
            $"The association was established ({Sentences.Day(e.On)})"),
        EnterpriseEvent.AssociationFiled e => new(
            $"完成网上备案，编号 {e.Number}", $"Filed online under {e.Number}"),
        EnterpriseEvent.FilingUpdated e => new(
            $"更新 {e.Year} 年度备案", $"Updated the filing for {e.Year}"),
        EnterpriseEvent.AssociationRested e => new(
            $"科协休眠（{e.Reason}）", $"The association rests ({e.Reason})"),
        EnterpriseEvent.AssociationRevived => new(
            "科协恢复活动", "The association works again"),
        EnterpriseEvent.AssociationDissolved e => new(
            $"科协撤销（{e.Reason}）", $"The association was dissolved ({e.Reason})"),
        EnterpriseEvent.AssociationMerged e => new(
            $"科协并入 {e.Target}，{e.Members.Length} 名会员随转（{e.Reason}）",
            $"Merged into {e.Target} with {e.Members.Length} members ({e.Reason})"),
        EnterpriseEvent.BranchOpened e => new(
            $"设立{(e.Kind == BranchKind.Branch ? "分会" : "专业学组")} {e.Name}",
            $"Opened the {(e.Kind == BranchKind.Branch ? "branch" : "group")} {e.Name}"),
        EnterpriseEvent.BranchClosed => new("撤销一个分会或学组", "Closed a branch or group"),
        _ => null,
    };

    private static LocalText? OfPeople(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.LeadersElected e => new(
            $"选举产生负责人 {e.Posts.Length} 人，任期至 {Sentences.Day(e.Until)}",
            $"Elected {e.Posts.Length} leaders until {Sentences.Day(e.Until)}"),
        EnterpriseEvent.StaffSet e => new(
            $"工作人员：专职 {e.FullTime} 人，兼职 {e.PartTime} 人",
            $"Staff: {e.FullTime} full time, {e.PartTime} part time"),
        EnterpriseEvent.MembersAdmitted e => e.Members.Length == 1
            ? new($"会员 {Sentences.Person(e.Members[0].Id)} 入会",
                $"{Sentences.Person(e.Members[0].Id)} joined")
            : new($"{e.Members.Length} 名会员入会", $"{e.Members.Length} members joined"),
        EnterpriseEvent.MembersAbsorbed e => new(
            $"接收 {e.From} 转入的 {e.Members.Length} 名会员",
            $"Took over {e.Members.Length} members of {e.From}"),
        EnterpriseEvent.AbsorptionDeclined e => new(
            $"无科协组织，退回 {e.From} 转来的 {e.Members.Length} 名会员",
            $"No association here: returned {e.Members.Length} members to {e.From}"),
        EnterpriseEvent.MergerUndone e => new(
            $"{e.Target} 没有科协，合并取消，{e.Members.Length} 名会员恢复在册",
            $"{e.Target} has no association: merger undone, {e.Members.Length} members back"),
        EnterpriseEvent.MemberUpdated e => new(
            $"修改会员 {Sentences.Person(e.Member)} 的信息",
            $"Changed the line of {Sentences.Person(e.Member)}"),
        EnterpriseEvent.MemberRemoved e => new(
            $"会员 {Sentences.Person(e.Member)} 退会（{Leaving(e.Reason).Zh}）",
            $"{Sentences.Person(e.Member)} left ({Leaving(e.Reason).En})"),
        _ => null,
    };

    private static LocalText? OfActivities(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.ActivityRecorded e => ActivitySentences.Recorded(e.Entry),
        EnterpriseEvent.ActivitiesReported e => ActivitySentences.Reported(e.Count),
        EnterpriseEvent.ActivityCorrected e => ActivitySentences.Corrected(e.Entry, e.Reason),
        EnterpriseEvent.ActivityCancelled e => ActivitySentences.Cancelled(e.Reason),
        EnterpriseEvent.ServiceAsked e => new(
            $"向市科协提出{{service:{e.Ask.Entry}}}：{e.Ask.Subject}",
            $"Asked the city for {{service:{e.Ask.Entry}}}: {e.Ask.Subject}"),
        EnterpriseEvent.NominatedForHonour e => new(
            $"举荐申报 {e.Nominee.Year} 年度{{honour:{e.Nominee.Programme}}}",
            $"Nominated for {{honour:{e.Nominee.Programme}}} of {e.Nominee.Year}"),
        EnterpriseEvent.MentorNamed e => new(
            $"安排 {Sentences.Person(e.Member)} 结对帮扶",
            $"{Sentences.Person(e.Member)} helps in a pairing"),
        EnterpriseEvent.MentorFreed e => new(
            $"{Sentences.Person(e.Member)} 的结对帮扶结束",
            $"{Sentences.Person(e.Member)} helps no more"),
        EnterpriseEvent.SummarySubmitted e => new(
            $"提交 {e.Year} 年度工作总结{(e.OnTime ? string.Empty : "（逾期）")}",
            $"Handed in the summary of {e.Year}{(e.OnTime ? string.Empty : " (late)")}"),
        _ => null,
    };

    private static LocalText? OfStanding(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.ItemsChecked e => StandardSentences.Checked(e.Standard, e.Checks),
        EnterpriseEvent.StandardInspected e =>
            StandardSentences.Inspected(e.Standard, e.Inspection),
        EnterpriseEvent.ResourceCounted e => ResourceSentences.Counted(e.Count),
        EnterpriseEvent.FederationEntered e => new(
            $"加入联合会 {e.Federation}", $"Joined the federation {e.Federation}"),
        EnterpriseEvent.FederationDeclined e => new(
            $"尚无科协，未能加入联合会 {e.Federation}",
            $"No association here: did not join the federation {e.Federation}"),
        EnterpriseEvent.FederationLeft e => new(
            $"退出联合会 {e.Federation}", $"Left the federation {e.Federation}"),
        _ => null,
    };

    private static LocalText Through(ServingBody body) => Lists.Name(Lists.ServingBodies, body);

    private static LocalText Leaving(LeavingReason reason) =>
        Lists.Name(Lists.LeavingReasons, reason);
}
