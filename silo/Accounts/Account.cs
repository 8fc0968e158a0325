using System.Collections.Immutable;
using Network.Grains.Access;

namespace Network.Silo.Accounts;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Id">Stands in histories as who did it; says nothing about the person.</param>
/// <param name="SignInName">Lower case; one account each.</param>
/// <param name="DisplayName">How others see the person.</param>
/// <param name="PasswordHash">Null until the person has chosen one.</param>
/// <param name="MustChange">Whether the password was given by somebody else and is good for
/// choosing another one only.</param>
/// <param name="Stamp">Another one after every change that ends what was signed in.</param>
/// <param name="External">Who the person is at the sign-in provider; null for none.</param>
/// <param name="Failures">Wrong passwords in a row.</param>
/// <param name="LockedUntil">No password is looked at before; null for not locked.</param>
/// <param name="Version">Of the row: a change is only made on the version that was read.</param>
public sealed record Account(
    string Id,
    string SignInName,
    string DisplayName,
    ImmutableArray<Grant> Grants,
    string? PasswordHash,
    bool MustChange,
    bool Disabled,
    string Stamp,
    string? External,
    DateTimeOffset CreatedAt,
    int Failures = 0,
    DateTimeOffset? LockedUntil = null,
    long Version = 1);
