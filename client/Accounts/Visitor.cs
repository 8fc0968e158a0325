using Network.Grains.Access;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Who asks, for the time of one request.</summary>
internal sealed class Visitor
{
    /// <summary>Somebody who may do nothing.</summary>
    public static Actor Nobody { get; } = new("nobody", []);

    public Actor Actor { get; private set; } = Nobody;

    /// <summary>Whether the person or program said who they are.</summary>
    public bool SignedIn { get; private set; }

    /// <summary>Null where nobody has accounts.</summary>
    public Account? Account { get; private set; }

    /// <summary>The browser's session; null for programs.</summary>
    public AccountSession? Session { get; private set; }

    /// <summary>The program's token; null for browsers.</summary>
    public AccessToken? Token { get; private set; }

    /// <summary>Whether a cookie said who asks, which a foreign page may make a browser send.
    /// </summary>
    public bool ByCookie { get; private set; }

    /// <summary>An administrator of the product, of whatever city.</summary>
    public bool Administers => Actor.Grants.Any(g => g.Role == Role.Administrator);

    public void Be(Actor actor) => Actor = actor;

    public void Choose(Actor actor) => (Actor, SignedIn, ByCookie) = (actor, true, true);

    public void SignIn(AccountSession session, Account account) =>
        (Actor, SignedIn, ByCookie, Session, Account) =
            (ActorOf(account), true, true, session, account);

    public void SignIn(AccessToken token, Account account) =>
        (Actor, SignedIn, Token, Account) = (ActorOf(account), true, token, account);

    /// <summary>With a password that must be changed first, nobody may do anything else.
    /// </summary>
    public static Actor ActorOf(Account account) =>
        new(account.Id, account.MustChange ? [] : account.Grants);
}
