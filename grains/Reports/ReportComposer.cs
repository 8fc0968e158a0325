using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Reports;

/// <summary>
/// Writes the report of a year 年度工作总结 from what is recorded: the chapters of what the policy
/// counts, without those of which there is no record. The same figures give the same text.
/// </summary>
public static class ReportComposer
{
    /// <param name="edited">Ids of chapters in which a person wrote: they stay without records
    /// too.</param>
    public static ImmutableArray<ReportSection> Compose(
        ReportSubject subject, Policy policy, ImmutableArray<string> edited)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(policy);
        var parts = OrganisationTelling.Parts(subject);
        return [
            .. ReportChapters.Of(policy)
                .Select(c => Section(c, subject, policy))
                .Where(s => !s.Paragraphs.IsEmpty || !s.Tables.IsEmpty
                    || edited.Contains(s.Id)),
            .. parts is null ? Array.Empty<ReportSection>() : [
                new("parts", subject.Kind == GrainKind.City
                    ? new("各区镇情况", "By district") : new("各科协情况", "By association"),
                    [], [parts])],
            .. ReportChapters.Written.Select(c => new ReportSection(c.Id, c.Name, [], []))];
    }

    /// <summary>The report's title: 江西铜业集团科协2004年度工作总结.</summary>
    public static LocalText Title(ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new($"{subject.Name.Zh}{subject.Figures.Year}年度工作总结",
            $"{subject.Name.En}: report of the year {subject.Figures.Year}");
    }

    /// <summary>The sentence before the first chapter, with the day of a year that goes on.
    /// </summary>
    public static LocalText Opening(ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (year, day) = (subject.Figures.Year, subject.AsOf);
        return subject.Figures.Whole
            ? new($"现将{year}年度主要工作情况总结如下。",
                $"This is the work of the year {year}.")
            : new($"现将{year}年度主要工作情况总结如下（数据截至{day.Month}月{day.Day}日）。",
                $"This is the work of the year {year}, with figures as of "
                + $"{Sentences.Day(day)}.");
    }

    private static ReportSection Section(
        ReportChapter chapter, ReportSubject subject, Policy policy)
    {
        var whole = chapter.Topics.Contains(ReportTopic.Activities) && policy.Report.IsEmpty;
        ImmutableArray<Told> told = [
            .. chapter.Topics.Select(t => Topic(t, subject, policy)),
            ActivityTelling.Of(subject.Figures,
                chapter.Activities.Select(id => policy.Activities.First(a => a.Id == id)),
                whole)];
        return new(chapter.Id, chapter.Name, [.. told.SelectMany(t => t.Paragraphs)],
            [.. told.SelectMany(t => t.Tables)]);
    }

    private static Told Topic(ReportTopic topic, ReportSubject subject, Policy policy)
    {
        var f = subject.Figures;
        return topic switch
        {
            ReportTopic.Organisation => OrganisationTelling.Of(subject),
            ReportTopic.Projects => ProjectTelling.Of(f, policy),
            ReportTopic.Homes => WorkTelling.Homes(f),
            ReportTopic.Workstations => WorkTelling.Workstations(f),
            ReportTopic.Honours => HonourTelling.Of(subject, policy),
            ReportTopic.Services => WorkTelling.Services(f, policy),
            ReportTopic.Pairings => WorkTelling.Pairings(f),
            ReportTopic.Resources => WorkTelling.Resources(f, policy),
            ReportTopic.Standards => WorkTelling.Standards(f, policy),
            ReportTopic.Assessment => WorkTelling.Assessment(f),
            ReportTopic.Advice => WorkTelling.Advice(f),
            ReportTopic.Money => WorkTelling.Money(f, policy),
            _ => Told.Nothing,
        };
    }
}
