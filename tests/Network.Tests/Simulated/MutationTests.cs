using System.Diagnostics;
using Network.Tests.Tidy;

namespace Network.Tests.Simulated;

/// <summary>The planted bugs of <c>tests/mutations</c>: whether the simulation finds each is tried
/// by its script; here, that each still fits the code that it spoils.</summary>
public sealed class MutationTests
{
    private const int BugsMin = 15;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "mutations");

    public static TheoryData<string> Bugs =>
        [.. Directory.GetFiles(Folder, "*.patch").Select(f => Path.GetFileName(f)).Order()];

    [Fact]
    public void Bugs_Planted_AreEnough() =>
        Bugs.Count.ShouldBeGreaterThanOrEqualTo(BugsMin);

    [Theory]
    [MemberData(nameof(Bugs))]
    public Task Bug_OfTheList_StillFitsTheCode(string bug) => Fits(Path.Combine(Folder, bug));

    /// <summary>The test of a rolling upgrade makes the next version of it.</summary>
    [Fact]
    public Task NextVersion_OfTheUpgradeTest_StillFitsTheCode() => Fits(
        Path.Combine(Repository.Root, "tests", "upgrade", "next-version.patch"));

    private static async Task Fits(string patch)
    {
        using var git = Process.Start(new ProcessStartInfo(
            "git", ["apply", "--check", patch])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardError = true,
        })!;
        var said = await git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);

        git.ExitCode.ShouldBe(0, said);
    }
}
