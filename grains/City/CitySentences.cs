using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>The city association's history in words.</summary>
public static class CitySentences
{
    public static LocalText Of(CityEvent fact) => fact switch
    {
        CityEvent.CityFounded e => new(
            $"建立{e.Name.Zh}科协网络，依据文件 {e.Policy}，共 {e.Districts.Length} 个区镇",
            $"Founded the network of {e.Name.En} on {e.Policy} with "
            + $"{e.Districts.Length} districts"),
        CityEvent.DistrictAdded e => new(
            $"增加区镇 {e.District.Name.Zh}", $"Added the district {e.District.Name.En}"),
        CityEvent.DistrictRenamed e => new(
            $"区镇 {e.District} 更名为 {e.Name.Zh}",
            $"Renamed the district {e.District} to {e.Name.En}"),
        CityEvent.DistrictClosed e => new(
            $"撤并区镇 {e.District}{(e.Into is null ? string.Empty : $"，并入 {e.Into}")}"
            + $"（{e.Reason}）",
            $"Closed the district {e.District}"
            + $"{(e.Into is null ? string.Empty : $" into {e.Into}")} ({e.Reason})"),
        CityEvent.PolicyOverridden e => new(
            $"调整文件规定 {e.Path}：{e.Before} 改为 {e.Value}（{e.Reason}）",
            $"Changed the policy's {e.Path} from {e.Before} to {e.Value} ({e.Reason})"),
        CityEvent.OverrideWithdrawn e => new(
            $"恢复文件原规定 {e.Path}（{e.Reason}）",
            $"Returned {e.Path} to the document ({e.Reason})"),
        CityEvent.ExpertRegistered e => new(
            $"登记专家 {Sentences.Person(e.Expert)}（{e.Title}，{e.Institution}）",
            $"Registered the expert {Sentences.Person(e.Expert)} "
            + $"({e.Title}, {e.Institution})"),
        CityEvent.ExpertRetired e => new(
            $"专家 {Sentences.Person(e.Expert)} 于 {Sentences.Day(e.On)} 退休",
            $"The expert {Sentences.Person(e.Expert)} retired on {Sentences.Day(e.On)}"),
        CityEvent.ReviewerEnlisted e => new(
            $"{Sentences.Person(e.Expert)} 列入评审专家库",
            $"{Sentences.Person(e.Expert)} is in the pool of reviewers"),
        CityEvent.ReviewerReleased e => new(
            $"{Sentences.Person(e.Expert)} 退出评审专家库（{e.Reason}）",
            $"{Sentences.Person(e.Expert)} left the pool of reviewers ({e.Reason})"),
        CityEvent.ReviewersDrawn e => new(
            $"为评审会 {e.Panel} 抽取专家 {e.Draw.Drawn} 人（种子 {e.Draw.Seed}）",
            $"Drew {e.Draw.Drawn} experts for the panel {e.Panel} (seed {e.Draw.Seed})"),
        CityEvent.ExpertPlaced e => new(
            $"专家 {Sentences.Person(e.Expert)} 进站 {e.Workstation}，"
            + $"每年 {e.MonthsPerYear} 个月",
            $"Placed {Sentences.Person(e.Expert)} at {e.Workstation}, "
            + $"{e.MonthsPerYear} months a year"),
        CityEvent.ExpertWithdrawn e => new(
            $"专家 {Sentences.Person(e.Expert)} 离开工作站 {e.Workstation}",
            $"Withdrew {Sentences.Person(e.Expert)} from {e.Workstation}"),
        CityEvent.AdviserEnlisted e => new(
            $"{Sentences.Person(e.Expert)} 进入科技智库（{e.Field}）",
            $"{Sentences.Person(e.Expert)} joined the think tank ({e.Field})"),
        CityEvent.AdviserReleased e => new(
            $"{Sentences.Person(e.Expert)} 退出科技智库（{e.Reason}）",
            $"{Sentences.Person(e.Expert)} left the think tank ({e.Reason})"),
        CityEvent.AdviceSubmitted e => new(
            $"报送建言献策成果“{e.Advice.Title}”", $"Submitted the advice '{e.Advice.Title}'"),
        CityEvent.AdviceAdopted e => new(
            $"建言献策成果获采用：{Lists.Name(Lists.AdviceForms, e.Form).Zh}（{e.By}）",
            $"Advice taken up: {Lists.Name(Lists.AdviceForms, e.Form).En} ({e.By})"),
        CityEvent.Announced e => new(
            $"发布公告“{e.Announcement.Title}”", $"Announced '{e.Announcement.Title}'"),
        CityEvent.AnnouncementWithdrawn => new("撤下公告", "Took an announcement down"),
        CityEvent.ActivityRecorded e => ActivitySentences.Recorded(e.Entry),
        CityEvent.ActivitiesReported e => ActivitySentences.Reported(e.Count),
        CityEvent.ActivityCorrected e => ActivitySentences.Corrected(e.Entry, e.Reason),
        CityEvent.ActivityCancelled e => ActivitySentences.Cancelled(e.Reason),
        _ => RoundSentences.Of(fact) ?? Standing.Tell(fact) ?? Reporting.Tell(fact)
            ?? YearClosing.Tell(fact) ?? HonourPlaces.Tell(fact)
            ?? throw new InvalidOperationException($"No sentence for {fact}."),
    };
}
