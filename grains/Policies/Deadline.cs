using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A date of the city's year.</summary>
/// <param name="Duty">Whose duty it is: a role by its stable name.</param>
/// <param name="RemindDays">Days before it from which it is shown.</param>
public sealed record Deadline(
    string Id, LocalText Name, Rule<MonthDay> Due, string Duty, int RemindDays);
