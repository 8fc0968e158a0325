namespace Network.Client.Api.Views.Accounts;

/// <summary>The account that is signed in.</summary>
public sealed record SignedInAccount(
    string Id, string SignInName, string DisplayName, bool MustChangePassword);
