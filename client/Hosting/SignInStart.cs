using Network.Client.Accounts;
using Network.Client.Commands;
using Network.Client.Configuration;
using Network.Silo;

namespace Network.Client.Hosting;

/// <summary>What is done about signing in before a network is served.</summary>
internal static class SignInStart
{
    /// <summary>Where people sign in with accounts and there is none yet, makes the administrator
    /// and tells the one-time password, this one time.</summary>
    public static async Task Prepare(NetworkSettings settings, RunningPolicies policies,
        RunningNetwork network, TextWriter told)
    {
        if (settings.SignIn.Mode != SignInMode.Accounts)
            return;

        var password = await FirstAdministrator.Create(network.Store.Accounts,
            policies.All.Select(p => p.City), TimeProvider.System.GetUtcNow());
        if (password is null)
            return;

        await told.WriteLineAsync(Terminal.IsChinese
            ? $"已建立管理员账号。登录名：{FirstAdministrator.Name}，一次性密码：{password}"
                + "（只显示这一次，登录后须立即更换）。"
            : $"An administrator was made. Name: {FirstAdministrator.Name}, one-time password: "
                + $"{password} (shown this one time; it is good for choosing another one).");
    }
}
