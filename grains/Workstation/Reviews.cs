using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>Yearly reviews, from the year in which the workstation was opened.</summary>
internal static class Reviews
{
    public static Decision Review(
        WorkstationState state, WorkstationCommand.ReviewYear c, Context context) =>
        c.Year < state.OpenedOn.Year || c.Year > context.Today.Year
            ? Decision.Refuse("review.wrong-year",
                $"考核年度应在 {state.OpenedOn.Year} 至 {context.Today.Year} 之间。",
                $"The year of a review is from {state.OpenedOn.Year} to {context.Today.Year}.",
                "year")
            : (Checks.Past(c.On, context, "on")
                ?? Checks.OptionalText(c.Note, "note", TextLimits.NoteMax)) is { } wrong
                ? new Decision.Refused(wrong)
                : state.Reviews.Contains(new StationReview(c.Year, c.Passed, c.On))
                    ? Decision.Nothing
                    : Decision.Accept(
                        new WorkstationEvent.YearReviewed(c.Year, c.Passed, c.On, c.Note));
}
