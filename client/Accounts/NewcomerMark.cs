namespace Network.Client.Accounts;

/// <summary>Marks an endpoint that somebody may use whose password must be changed.</summary>
internal sealed class NewcomerMark;
