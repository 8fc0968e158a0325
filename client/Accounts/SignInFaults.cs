using System.Globalization;
using Network.Client.Api.Http;

namespace Network.Client.Accounts;

/// <summary>Why somebody is not let in.</summary>
internal static class SignInFaults
{
    public static Fault NotSignedIn() => new(StatusCodes.Status401Unauthorized,
        "access.not-signed-in", new("请先登录。", "Sign in first."));

    public static Fault BadToken() => new(StatusCodes.Status401Unauthorized,
        "access.bad-token", new("访问令牌无效或已到期。",
            "The access token is not valid, or its time is over."));

    public static Fault ReadOnly() => new(StatusCodes.Status403Forbidden,
        "access.read-only", new("该访问令牌只能读取。", "This access token may only read."));

    public static Fault MustChange() => new(StatusCodes.Status403Forbidden,
        "account.must-change-password", new("请先设置您自己的密码。",
            "Choose a password of your own first."));

    public static Fault Forged() => new(StatusCodes.Status400BadRequest,
        "access.antiforgery", new("请求缺少页面校验码，请刷新页面后重试。",
            "The request lacks the page's token. Reload the page and try again."));

    /// <summary>One answer for a wrong name, a wrong password and a locked account: nobody learns
    /// which names there are.</summary>
    public static Fault Refused()
    {
        var tries = SignInLimits.FailuresMax.ToString(CultureInfo.InvariantCulture);
        var minutes = SignInLimits.LockFor.TotalMinutes.ToString(CultureInfo.InvariantCulture);
        return new(StatusCodes.Status401Unauthorized, "sign-in.refused", new(
            $"登录名或密码不正确。连续输错 {tries} 次后，账号锁定 {minutes} 分钟。",
            $"The name or the password is wrong. After {tries} wrong passwords an account is "
            + $"locked for {minutes} minutes."));
    }

    public static Fault WrongMode() => new(StatusCodes.Status404NotFound, "sign-in.other-way",
        new("本系统不采用这种登录方式。", "People do not sign in this way here."));

    public static Fault WrongPassword() => new(StatusCodes.Status422UnprocessableEntity,
        "account.wrong-password", new("当前密码不正确。", "The present password is wrong."),
        "current");

    public static Fault NoInvitation() => new(StatusCodes.Status404NotFound,
        "account.no-invitation", new("邀请地址无效、已使用或已过期，请联系邀请人重新发送。",
            "This invitation is not valid: it was used or its time is over. Ask for another."));

    public static Fault NoAccount() => new(StatusCodes.Status404NotFound, "unknown.account",
        new("没有这个账号。", "There is no such account."));

    public static Fault NotYours() => new(StatusCodes.Status403Forbidden, "account.not-yours",
        new("您不能管理这个账号，或不能授予这个角色。",
            "You may not manage this account, or not give this role."));

    public static Fault Taken() => new(StatusCodes.Status409Conflict, "account.name-taken",
        new("登录名已被使用。", "This name is taken."), "signInName");

    public static Fault Changed() => new(StatusCodes.Status409Conflict, "conflict.account",
        new("账号刚被他人修改，请刷新后重试。",
            "Somebody else has just changed this account. Reload and try again."));

    public static Fault BadField(string field, string zh, string en) => new(
        StatusCodes.Status422UnprocessableEntity, $"account.{field}", new(zh, en), field);
}
