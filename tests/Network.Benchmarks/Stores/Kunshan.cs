using Network.Grains.Access;
using Network.Grains.Policies;
using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Benchmarks.Stores;

/// <summary>The city that everything is measured on.</summary>
internal static class Kunshan
{
    public static string PolicyPath { get; } =
        Path.Combine(Repository.Root, "policies", "kunshan-2024.yaml");

    public static Policy Policy { get; } = PolicyFile.Load(PolicyPath).Policy
        ?? throw new InvalidOperationException($"{PolicyPath} cannot be read.");

    /// <summary>Somebody who may do everything, so that access is checked as ever.</summary>
    public static Actor Clerk { get; } = new("benchmark",
    [
        .. new[] { Role.CityStaff, Role.DistrictStaff, Role.Secretary, Role.WorkstationContact }
            .Select(role => new Grant(role, Policy.City)),
    ]);
}
