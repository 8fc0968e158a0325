using Network.Grains.Kernel;
using Network.Tests.Accounts;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Tidy;

namespace Network.Tests.Access;

/// <summary>Two cities in one host; in the first one grains of every kind in two units, each with
/// people of its own, and a reader of every role.</summary>
public sealed class TwoCities : IAsyncLifetime
{
    private AccountHost _host = null!;

    internal Api.ApiHost Host => _host.Host;

    internal Readers Readers { get; private set; } = null!;

    /// <summary>Who stands in the records.</summary>
    internal MarkedPeople People { get; } = new();

    public static string CityOf(Whose whose) => whose == Whose.Abroad ? "xingzhou" : "kunshan";

    public static string DistrictOf(Whose whose) => whose switch
    {
        Whose.Own => "zhangpu",
        Whose.Other => "lujia",
        _ => "north-harbour",
    };

    /// <summary>The id of the grain of a kind.</summary>
    public static string IdOf(GrainKind kind, Whose whose) => kind switch
    {
        GrainKind.City => CityOf(whose),
        GrainKind.District => DistrictOf(whose),
        _ => $"{GrainKey.Name(kind)}-{Words.Of(whose)}",
    };

    public static GrainKey KeyOf(GrainKind kind, Whose whose) =>
        new(kind, CityOf(whose), IdOf(kind, whose));

    public async ValueTask InitializeAsync()
    {
        _host = await AccountHost.Start(settings: s => s with
        {
            Policies = [ServedNetwork.Policy, Path.Combine(Repository.Root,
                "tests", "Network.Tests", "Policies", "invented", "xingzhou-2026.yaml")],
        }, rules: p => p.City == "kunshan" ? Kunshan.WithMore : p);
        var furnishing = new Furnishing(Host, People);
        await furnishing.Furnish();
        Readers = await Readers.Invite(_host, furnishing.Experts);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();
}
