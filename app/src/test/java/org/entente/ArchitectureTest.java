package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The direction of dependencies between the rooms of the house. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente");

  /** A room, what it may use of the house, and why no more. */
  private record Room(String name, List<String> mayUse, String reason) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room("core", List.of(), "everything rests on it"),
          new Room("figure", List.of("core"), "a drawing knows numbers and words, not the domain"),
          new Room("pack", List.of("core"), "it reads files for any room and knows none"),
          new Room("actor", List.of("core", "pack"), "who exists does not depend on what they say"),
          new Room("evidence", List.of("core", "actor"), "a text is evidence before it is read"),
          new Room(
              "event",
              List.of("core", "actor", "pack"),
              "coded events know nothing of initiatives"),
          new Room(
              "treaty", List.of("core", "actor", "pack"), "law in force is independent of opinion"),
          new Room(
              "initiative",
              List.of("core", "actor", "evidence", "event", "treaty", "pack"),
              "the picture is made of what others found"),
          new Room(
              "reading",
              List.of("core", "actor", "evidence", "initiative", "pack"),
              "a reader turns documents into statements and stores nothing"),
          new Room(
              "obligation",
              List.of("core", "actor", "treaty", "pack"),
              "what a text obliges does not depend on who likes it"),
          new Room("bargaining", List.of("core"), "an island: the algorithm is usable by itself"),
          new Room("escalation", List.of("core"), "an island: the algorithm is usable by itself"),
          new Room("forecast", List.of("core"), "scores must not know what they score"),
          new Room(
              "exposure",
              List.of("core", "actor", "initiative", "pack"),
              "a company's risk is computed from scenarios, not from models"),
          new Room(
              "brief",
              List.of(
                  "core",
                  "actor",
                  "evidence",
                  "event",
                  "treaty",
                  "initiative",
                  "reading",
                  "obligation",
                  "bargaining",
                  "escalation",
                  "forecast",
                  "exposure",
                  "figure"),
              "it tells what the rooms before it found"),
          new Room(
              "feed",
              List.of("core", "actor", "evidence", "event", "pack"),
              "feeds bring records in and draw no conclusions"),
          new Room(
              "store",
              List.of(
                  "core",
                  "actor",
                  "evidence",
                  "event",
                  "treaty",
                  "initiative",
                  "reading",
                  "forecast"),
              "it implements the ports of the domain"),
          new Room("cli", List.of("core", "usecase", "*domain*"), "thin: it parses, asks, renders"),
          new Room(
              "web", List.of("core", "usecase", "*domain*"), "thin: it parses, asks, renders"));

  private static final List<String> BEHIND_USE_CASES = List.of("store", "feed", "app");

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsItMay() {
    return ROOMS.stream()
        .filter(room -> !room.mayUse().contains("*domain*"))
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.name(),
                    () ->
                        classes()
                            .that(resideInAPackage(pattern(room.name())))
                            .should()
                            .onlyDependOnClassesThat(outsideOrIn(room))
                            .because(room.reason())
                            .allowEmptyShould(true)
                            .check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> commandLineAndWebAskUseCasesOnly() {
    return Stream.of("cli", "web")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that(resideInAPackage(pattern(name)))
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage("org.entente..internal..")
                                    .and(DescribedPredicate.not(resideInAPackage(pattern(name)))))
                            .orShould()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                BEHIND_USE_CASES.stream()
                                    .map(ArchitectureTest::pattern)
                                    .toArray(String[]::new))
                            .because("they are thin: they parse, ask a use case and render")
                            .allowEmptyShould(true)
                            .check(HOUSE)));
  }

  @Test
  void roomsFormNoCycles() {
    slices()
        .matching("org.entente.(*)..")
        .should()
        .beFreeOfCycles()
        .because("the path of a document through the house goes one way")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.entente.cli..", "org.entente.app..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("results are values, and rendering is the command line's work")
        .check(HOUSE);
  }

  private static String pattern(String room) {
    return "org.entente." + room + "..";
  }

  private static DescribedPredicate<JavaClass> outsideOrIn(Room room) {
    var allowed = new ArrayList<>(room.mayUse());
    allowed.add(room.name());
    String[] patterns = allowed.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
    return DescribedPredicate.or(
        DescribedPredicate.not(resideInAPackage("org.entente..")),
        JavaClass.Predicates.resideInAnyPackage(patterns));
  }
}
