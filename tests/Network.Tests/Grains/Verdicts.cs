using Network.Grains.Kernel;

namespace Network.Tests.Grains;

/// <summary>Then: what a decision must be.</summary>
internal static class Verdicts
{
    public static Rejection ShouldRefuse(this Decision decision, string code, string? field = null)
    {
        var why = decision.ShouldBeOfType<Decision.Refused>().Why;
        why.Code.ShouldBe(code);
        why.Message.Zh.ShouldNotBeNullOrWhiteSpace();
        why.Message.En.ShouldNotBeNullOrWhiteSpace();
        if (field is not null)
        {
            why.Field.ShouldBe(field);
        }

        return why;
    }

    public static T ShouldAccept<T>(this Decision decision)
        where T : GrainEvent =>
        decision.ShouldBeOfType<Decision.Accepted>(
            (decision as Decision.Refused)?.Why.Message.En)
            .Events.ShouldHaveSingleItem().ShouldBeOfType<T>();

    public static void ShouldChangeNothing(this Decision decision) =>
        decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldBeEmpty();
}
