using Network.Grains.Access;

namespace Network.Tests.Accounts;

/// <summary>Tests on a host of their own, where the administrator and somebody of the city's staff
/// are signed in.</summary>
public abstract class SignedInTests : IAsyncLifetime
{
    private protected AccountHost Host { get; private set; } = null!;

    private protected Visit Admin { get; private set; } = null!;

    private protected Visit Staff { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await AccountHost.Start();
        Admin = await Host.Administrator();
        Staff = await Host.Person(Admin, Role.CityStaff, name: "staff");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Host.DisposeAsync();
    }
}
