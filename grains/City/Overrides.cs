using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.City;

/// <summary>Numbers of the policy that the city sets differently, each with who and why.</summary>
internal static class Overrides
{
    public static Decision Set(
        CityState state, CityCommand.OverridePolicy set, Context context)
    {
        var policy = context.City!.Policy;
        if (PolicyOverrides.Find(policy, set.Path) is not { } number)
        {
            return Decision.Refuse("unknown.policy-number",
                $"文件中没有可调整的“{set.Path}”。可调整的有："
                + $"{string.Join("、", PolicyOverrides.Of(policy).Select(n => n.Path))}。",
                $"There is no '{set.Path}' to override. There are: "
                + $"{string.Join(", ", PolicyOverrides.Of(policy).Select(n => n.Path))}.",
                "path");
        }

        if (set.Value < number.Min || set.Value > number.Max)
        {
            return Decision.Refuse("policy.value-out-of-range",
                $"“{number.Name.Zh}”应在 {number.Min} 至 {number.Max} 之间。",
                $"'{number.Name.En}' is from {number.Min} to {number.Max}.", "value");
        }

        return Crossing(number.Write(policy, set.Value))
            ?? (Checks.Text(set.Reason, "reason", TextLimits.ReasonMax) is { } wrong
                ? new Decision.Refused(wrong)
                : state.Overrides.Contains(new PolicyOverride(set.Path, set.Value))
                    ? Decision.Nothing
                    : Decision.Accept(new CityEvent.PolicyOverridden(
                        set.Path, number.Read(policy), set.Value, set.Reason)));
    }

    public static Decision Withdraw(
        CityState state, CityCommand.WithdrawOverride withdraw, Context context) =>
        Checks.Text(withdraw.Reason, "reason", TextLimits.ReasonMax) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Overrides.Any(o => o.Path == withdraw.Path)
                ? Crossing(Without(state, withdraw.Path, context)) ?? Decision.Accept(
                    new CityEvent.OverrideWithdrawn(withdraw.Path, withdraw.Reason))
                : Decision.Nothing;

    /// <summary>The policy that will be in force when one override is gone.</summary>
    private static Policy Without(CityState state, string path, Context context) =>
        PolicyOverrides.Apply(
            context.City!.Issued,
            state.Overrides.Where(o => o.Path != path).Select(o => (o.Path, o.Value)));

    /// <summary>A least value above its greatest one would forbid everything.</summary>
    private static Decision? Crossing(Policy policy) =>
        policy.Demonstration is { } grants
            && (grants.UnitsMin.Value > grants.UnitsMax.Value
                || grants.GrantMin.Value > grants.GrantMax.Value)
        || policy.Workstations.TermYearsMin.Value > policy.Workstations.TermYearsMax.Value
            ? Decision.Refuse("policy.bounds-crossed",
                "调整后下限将高于上限。请先调整另一端。",
                "The lower bound would be above the upper one. Change the other one first.",
                "value")
            : null;
}
