namespace Network.Client.Api.Views;

/// <summary>Where a piece of work stands on the day that is looked at.</summary>
public enum WorkState
{
    /// <summary>Falls due later.</summary>
    Upcoming,

    /// <summary>Falls due soon, within the days of its reminder.</summary>
    Due,

    /// <summary>Its day has passed, and it was not done.</summary>
    Missed,

    /// <summary>All of it is done.</summary>
    Done,
}
