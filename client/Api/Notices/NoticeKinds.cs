using System.Collections.Frozen;
using Network.Client.Api.Views.Notices;

namespace Network.Client.Api.Notices;

/// <summary>The events that somebody is told of, by their stable names.</summary>
internal static class NoticeKinds
{
    public static FrozenDictionary<string, NoticeKind> ByEvent { get; } =
        new (NoticeKind Kind, string[] Events)[]
        {
            (NoticeKind.Returned,
                ["home-application-returned", "assessment-returned", "service-reopened"]),
            (NoticeKind.Selected,
                ["home-recognised", "unit-selected", "nomination-accepted", "honour-conferred",
                    "project-admitted", "project-awarded", "awards-published",
                    "assessment-decided"]),
            (NoticeKind.Refused,
                ["home-refused", "home-withdrawn", "project-refused", "nomination-refused",
                    "unit-deselected"]),
            (NoticeKind.Received,
                ["home-applied-for", "home-recommended", "self-score-received",
                    "self-score-reviewed", "project-proposed", "project-proposed-again",
                    "nominated", "nomination-recommended", "service-assigned"]),
            (NoticeKind.Answered, ["service-answered", "announced"]),
        }
        .SelectMany(k => k.Events.Select(e => (Event: e, k.Kind)))
        .ToFrozenDictionary(e => e.Event, e => e.Kind);
}
