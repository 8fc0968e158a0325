using Microsoft.Extensions.Configuration;
using Network.Client.Commands;
using Network.Client.Configuration;
using Network.Grains.Access;
using Network.Silo.Journal;

namespace Network.Tests.Api;

public sealed class SettingsTests
{
    [Fact]
    public void Settings_WhereNothingIsSet_AreTheUsualOnes()
    {
        var settings = Read();

        settings.Urls.ShouldBe("http://localhost:5080");
        settings.Store.ShouldBe(new StoreSettings(Provider.Sqlite, "data/network.db"));
        settings.Actor.Roles.ShouldContain(Role.CityStaff);
    }

    [Fact]
    public void Settings_WhenSet_AreRead()
    {
        var settings = Read(
            ("Policies:0", "a.yaml"), ("Policies:1", "b"), ("Store:Provider", "postgres"),
            ("Store:ConnectionString", "Host=db"), ("Urls", "http://*:80;https://[::]:443"),
            ("Actor:Id", "clerk"), ("Actor:Roles:0", "district-staff"),
            ("Limits:BodyBytesMax", "4096"), ("Simulated", "true"));

        settings.Policies.ShouldBe(["a.yaml", "b"]);
        settings.Store.Provider.ShouldBe(Provider.Postgres);
        settings.Actor.Roles.ShouldBe([Role.DistrictStaff]);
        settings.Limits.BodyBytesMax.ShouldBe(4096);
        settings.Simulated.ShouldBeTrue();
    }

    [Fact]
    public void Settings_WithMistakes_NameEveryOne()
    {
        var failure = Should.Throw<ExpectedFailureException>(() => Read(
            ("Store:Provider", "oracle"), ("Urls", "localhost"), ("Actor:Id", "王"),
            ("Actor:Roles:0", "boss"), ("Limits:BodyBytesMax", "-1"), ("Simulated", "maybe"),
            ("Stor:Path", "x.db")));

        failure.ExitCode.ShouldBe(ExitCode.BadInput);
        failure.Message.Split('\n').Skip(1).Select(l => l.Trim().Split(": ")[0]).Order().ShouldBe([
            "Network:Actor:Id", "Network:Actor:Roles:0", "Network:Limits:BodyBytesMax",
            "Network:Simulated", "Network:Stor:Path", "Network:Store:Provider", "Network:Urls",
        ]);
    }

    [Fact]
    public void Settings_PostgresWithoutConnection_SayWhatIsMissing() =>
        Should.Throw<ExpectedFailureException>(() => Read(("Store:Provider", "postgres")))
            .Message.ShouldContain("Network:Store:ConnectionString");

    private static NetworkSettings Read(params (string Name, string Value)[] given) =>
        SettingsReader.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(given.Select(g =>
                KeyValuePair.Create($"Network:{g.Name}", (string?)g.Value)))
            .Build());
}
