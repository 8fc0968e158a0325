using System.Collections.Immutable;

namespace Network.Grains.Enterprise;

/// <summary>What is known of a host as home of science workers 科技工作者之家.</summary>
public sealed record Home
{
    /// <summary>The newest application, until it is taken back.</summary>
    public HomeApplication? Application { get; init; }

    /// <summary>Since when it holds the title; null while it does not.</summary>
    public DateOnly? RecognisedOn { get; init; }

    /// <summary>The year that the recognition counts for.</summary>
    public int? RecognisedFor { get; init; }

    /// <summary>Number of the plaque; null until the city has numbered it.</summary>
    public string? Plaque { get; init; }

    /// <summary>Years for which an application was handed in and not taken back.</summary>
    public ImmutableArray<int> Applied { get; init; } = [];

    /// <summary>Years for which the district recommended it.</summary>
    public ImmutableArray<int> Recommended { get; init; } = [];

    /// <summary>Dates on which the title was given, and withdrawn.</summary>
    public ImmutableArray<DateOnly> Recognitions { get; init; } = [];
    public ImmutableArray<DateOnly> Withdrawals { get; init; } = [];

    /// <summary>Nominations as demonstration unit, one a year.</summary>
    public ImmutableArray<Nomination> Nominations { get; init; } = [];

    public static Home None { get; } = new();

    public Nomination? NominationOf(int year) => Nominations.FirstOrDefault(n => n.Year == year);
}
