namespace Network.Grains.Access;

/// <summary>Where a grain stands, for deciding whose scope it is in.</summary>
/// <param name="District">Id of its district; null where there is none or it is not known yet.
/// </param>
/// <param name="Host">Id of the enterprise it belongs to; null where it belongs to none.</param>
/// <param name="Expert">Id of the expert in whose name a command speaks; null for others.</param>
public readonly record struct Place(string? District, string? Host = null, string? Expert = null)
{
    /// <summary>The city as a whole.</summary>
    public static Place City => default;
}
